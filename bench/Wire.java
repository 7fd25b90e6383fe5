import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** One keep-alive connection to the program, as thin as can be: what it costs is taken from the same cores. */
final class Wire implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;
    private byte[] buffer = new byte[64 * 1024];
    private int from;
    private int end;
    private int bodyFrom;

    int status;
    /** Bytes of the last answer's body as they came over the wire. */
    int length;
    private String head = "";

    Wire(int port) {
        this.port = port;
    }

    static byte[] get(String path, String cookies) {
        return ("GET " + path + " HTTP/1.1\r\nHost: bench\r\nCookie: " + cookies + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String cookies, String form) {
        return post(path, cookies, form, "application/x-www-form-urlencoded");
    }

    static byte[] post(String path, String cookies, String form, String type) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return ("POST " + path + " HTTP/1.1\r\nHost: bench\r\nCookie: " + cookies + "\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length + "\r\n\r\n" + form).getBytes(StandardCharsets.UTF_8);
    }

    int send(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
            in = socket.getInputStream();
        }
        socket.getOutputStream().write(request);
        from = end = 0;
        int headEnd = headEnd();
        head = new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1);
        status = Integer.parseInt(head.substring(9, 12));
        from = bodyFrom = headEnd;
        String given = header("content-length");
        if (given != null) fill(headEnd + (length = Integer.parseInt(given)));
        else if (head.toLowerCase().contains("transfer-encoding: chunked")) chunks();
        else length = 0;
        if (head.toLowerCase().contains("\r\nconnection: close")) close();
        return status;
    }

    String header(String name) {
        var match = Pattern.compile("(?i)\r\n" + name + ": ([^\r]*)").matcher(head);
        return match.find() ? match.group(1) : null;
    }

    String body() {
        return new String(buffer, bodyFrom, length, StandardCharsets.UTF_8);
    }

    private int headEnd() throws IOException {
        for (int i = 0; ; i++) {
            fill(i + 1);
            if (i > 2 && buffer[i] == '\n' && buffer[i - 2] == '\n') return i + 1;
        }
    }

    /** Chunks are counted and left behind, the text joined at the front of the body. */
    private void chunks() throws IOException {
        length = 0;
        int at = bodyFrom;
        while (true) {
            int line = at;
            do fill(++line); while (buffer[line - 1] != '\n');
            int size = Integer.parseInt(new String(buffer, at, line - at, StandardCharsets.ISO_8859_1).strip().split(";")[0], 16);
            fill(line + size + 2);
            if (size == 0) return;
            System.arraycopy(buffer, line, buffer, bodyFrom + length, size);
            length += size;
            if (length > 16 * 1024 * 1024) { // a workbook: only its size matters
                System.arraycopy(buffer, line + size + 2, buffer, bodyFrom, end - line - size - 2);
                end -= line + size + 2 - bodyFrom;
                at = bodyFrom;
            } else {
                at = line + size + 2;
            }
        }
    }

    private void fill(int upTo) throws IOException {
        while (end < upTo) {
            if (buffer.length < Math.max(upTo, end + 1)) buffer = java.util.Arrays.copyOf(buffer, Math.max(upTo, buffer.length) * 2);
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) throw new IOException("hung up");
            end += read;
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
