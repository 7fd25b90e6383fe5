package cn.daodi.platform.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Argon2id as Spring Security writes it (16 MiB, twice, one lane; OWASP's minimum is lower), in memory that is used again. Each hash
 * otherwise leaves 16 MiB of garbage, which fills the program's heap to its limit and keeps it there. Hashes of other strength are
 * left to Spring Security.
 */
final class ReusedArgon2 extends AbstractValidatingPasswordEncoder {
    private static final int KIBIBYTES = 1 << 14;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final String OURS = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(KIBIBYTES, PASSES);

    private final Argon2PasswordEncoder others = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** The blocks of one hash, and a few to reckon with. */
    private final Argon2BytesGenerator.BlockPool memory = new Argon2BytesGenerator.FixedBlockPool(KIBIBYTES + 8);

    @Override
    protected String encodeNonNullPassword(String password) {
        byte[] salt = KeyGenerators.secureRandom(SALT).generateKey();
        var base64 = Base64.getEncoder().withoutPadding();
        return OURS + base64.encodeToString(salt) + "$" + base64.encodeToString(hash(password, salt));
    }

    @Override
    protected boolean matchesNonNull(String password, String known) {
        if (!known.startsWith(OURS)) return others.matches(password, known);
        String[] parts = known.substring(OURS.length()).split("\\$");
        var base64 = Base64.getDecoder();
        return MessageDigest.isEqual(base64.decode(parts[1]), hash(password, base64.decode(parts[0])));
    }

    @Override
    protected boolean upgradeEncodingNonNull(String known) {
        return others.upgradeEncoding(known);
    }

    private byte[] hash(String password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withParallelism(1)
                .withMemoryAsKB(KIBIBYTES)
                .withIterations(PASSES)
                .withBlockPool(memory)
                .build());
        byte[] hash = new byte[HASH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
