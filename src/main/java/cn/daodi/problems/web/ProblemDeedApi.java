package cn.daodi.problems.web;

import cn.daodi.kernel.Viewer;
import cn.daodi.problems.Askings;
import cn.daodi.problems.Assignments;
import cn.daodi.problems.Handling;
import cn.daodi.problems.Pause;
import cn.daodi.problems.ProblemFile;
import cn.daodi.problems.ProblemFiles;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office and the units do with a problem, as JSON. */
@RestController
@RequestMapping("/api/v1/problems/{number}")
@Tag(name = "problems")
class ProblemDeedApi {
    private final ProblemFiles files;
    private final Assignments assignments;
    private final Handling handling;
    private final Askings askings;

    ProblemDeedApi(ProblemFiles files, Assignments assignments, Handling handling, Askings askings) {
        this.files = files;
        this.assignments = assignments;
        this.handling = handling;
        this.askings = askings;
    }

    private ProblemFile read(Viewer viewer, String number) {
        return files.of(viewer, number).file();
    }

    @PostMapping("/judgement")
    ProblemFile assign(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody JudgementController.JudgementForm body) {
        assignments.assign(viewer, number, Sent.version(body.version()), body.judgement());
        return read(viewer, number);
    }

    @PostMapping("/taking-back")
    ProblemFile takeBack(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        assignments.takeBack(viewer, number);
        return read(viewer, number);
    }

    @PostMapping("/acceptance")
    ProblemFile accept(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        assignments.accept(viewer, number);
        return read(viewer, number);
    }

    @PostMapping("/dispute")
    ProblemFile dispute(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody DisputeController.DisputeForm body) {
        assignments.dispute(viewer, number, body.said());
        return read(viewer, number);
    }

    @PostMapping("/ruling")
    ProblemFile rule(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody RulingController.RulingForm body) {
        assignments.rule(viewer, number, Sent.version(body.version()), body.ruling());
        return read(viewer, number);
    }

    @PostMapping("/sending-on")
    ProblemFile sendOn(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody SendingOnController.SendingForm body) {
        assignments.sendOn(viewer, number, Sent.serial(body.unit()), Sent.text(body.words()));
        return read(viewer, number);
    }

    @PostMapping("/waiting")
    ProblemFile await(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody WaitingController.WaitingForm body) {
        handling.await(viewer, number, Sent.choice(Pause.class, body.why()), Sent.text(body.words()));
        return read(viewer, number);
    }

    @PostMapping("/resumption")
    ProblemFile resume(@Parameter(hidden = true) Viewer viewer, @PathVariable String number) {
        handling.resume(viewer, number);
        return read(viewer, number);
    }

    @PostMapping("/asking")
    ProblemFile ask(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody AskingController.AskingForm body) {
        askings.ask(viewer, number, Sent.version(body.version()), body.wanted());
        return read(viewer, number);
    }

    @PostMapping("/decision")
    ProblemFile decide(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody ProblemDecisionController.DecisionForm body) {
        askings.decide(viewer, number, Sent.version(body.version()), body.answer());
        return read(viewer, number);
    }

    @PostMapping("/referral")
    ProblemFile refer(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody ReferralController.ReferralForm body) {
        askings.refer(viewer, number, Sent.version(body.version()), Sent.text(body.words()));
        return read(viewer, number);
    }

    @PostMapping("/review")
    ProblemFile review(
            @Parameter(hidden = true) Viewer viewer,
            @PathVariable String number,
            @RequestBody ReviewController.ReviewForm body) {
        askings.review(viewer, number, Sent.version(body.version()), body.review());
        return read(viewer, number);
    }
}
