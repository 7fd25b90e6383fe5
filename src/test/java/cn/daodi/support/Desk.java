package cn.daodi.support;

import cn.daodi.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A browser: of somebody who is signed in, or of an enterprise at its door. */
public record Desk(MockMvcTester pages, @Nullable Viewer viewer) {
    private RequestPostProcessor signedIn() {
        return viewer == null ? request -> request : People.as(viewer);
    }

    public MvcTestResult get(String path) {
        return pages.get().uri(path).with(signedIn()).exchange();
    }

    /** Sends a form: name, value, name, value … */
    public MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.with(signedIn()).exchange();
    }

    public MvcTestResult upload(String path, String name, byte[] content, String... fields) {
        var request = pages.post().uri(path).multipart().file(new MockMultipartFile("file", name, null, content));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.with(signedIn()).exchange();
    }
}
