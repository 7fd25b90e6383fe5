package cn.daodi.enterprises.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code, drawn as SVG in a data address. */
final class QrPicture {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private QrPicture() {}

    static String of(String text) {
        try {
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            byte[] svg = svg(matrix).getBytes(StandardCharsets.UTF_8);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String svg(BitMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + matrix.getWidth() + " " + matrix.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + matrix.getWidth() + "v"
                + matrix.getHeight() + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }
}
