package cn.daodi.directory;

import cn.daodi.kernel.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Codes and tokens handed out once; only their SHA-256 is kept. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String READABLE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** A code a person can type: four groups of four, 79 bits. */
    public static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    /** A token for programs: 256 bits. */
    public static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return "daodi_" + HexFormat.of().formatHex(bytes);
    }

    public static String hash(String secret) {
        return Sha256.of(secret.strip());
    }
}
