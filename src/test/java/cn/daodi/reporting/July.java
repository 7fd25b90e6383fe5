package cn.daodi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.daodi.kernel.Refused;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What tests of the cycle begin with: E033 has filed its plan, and it is the first of July 2026. */
class July {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reports reports;

    @Autowired
    Receipts receipts;

    PlannedSubject e033;

    @BeforeEach
    void july() {
        e033 = beans.createBean(PlannedSubject.class);
        e033.fileThePlan();
    }

    @AfterEach
    void back() {
        e033.stand(LocalDate.of(2026, 6, 17));
    }

    /** E033 hands in its half month, behind with this promise. */
    void submitBehind(LocalDate promised) {
        reports.submit(e033.writer(), "E033", e033.period(), e033.saying(PlannedSubject.delay(promised), null));
    }

    static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                .extracting(Refused.Fault::code)
                .contains(code));
    }
}
