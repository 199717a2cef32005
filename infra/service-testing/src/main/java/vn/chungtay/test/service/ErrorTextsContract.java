package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.errors.ServiceException;

/**
 * Every code that the service can answer with has a text in each language. The codes are found in its compiled classes: texts of
 * the form of a code in methods that make a {@link ServiceException}, and in methods named {@code code}.
 */
public interface ErrorTextsContract {

    /** Package whose classes are looked through, for example {@code vn.chungtay.housing}. */
    String basePackage();

    @Test
    default void everyCodeHasATextInEachLanguage() throws IOException {
        Set<String> codes = CodeFinder.codesBelow(basePackage());
        assertThat(codes).as("codes below " + basePackage()).isNotEmpty();
        ErrorTexts texts = ErrorTexts.load();
        ErrorTexts.languages()
                .forEach(language -> assertThat(texts.codes(language))
                        .as("texts in " + language)
                        .containsAll(codes));
    }

    @Test
    default void allLanguagesHaveTheSameCodes() {
        ErrorTexts texts = ErrorTexts.load();
        Set<String> first = texts.codes(ErrorTexts.languages().getFirst());
        ErrorTexts.languages()
                .forEach(language -> assertThat(texts.codes(language)).containsExactlyInAnyOrderElementsOf(first));
    }

    /** Looks through byte code for codes. */
    final class CodeFinder extends ClassVisitor {

        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
        private static final String FAMILY =
                ServiceException.class.getPackageName().replace('.', '/') + "/";

        private final Set<String> codes;

        private CodeFinder(Set<String> codes) {
            super(Opcodes.ASM9);
            this.codes = codes;
        }

        static Set<String> codesBelow(String basePackage) throws IOException {
            Set<String> codes = new TreeSet<>();
            String classes = "classpath*:" + basePackage.replace('.', '/') + "/**/*.class";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(classes)) {
                if (!String.valueOf(file.getURI()).contains("/test-classes/")) {
                    try (InputStream in = file.getInputStream()) {
                        new ClassReader(in).accept(new CodeFinder(codes), ClassReader.SKIP_DEBUG);
                    }
                }
            }
            return codes;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            Set<String> texts = new TreeSet<>();
            return new MethodVisitor(Opcodes.ASM9) {

                private boolean namesCodes = method.equals("code");

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String text && CODE.matcher(text).matches()) {
                        texts.add(text);
                    }
                }

                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String name, String calledDescriptor, boolean isInterface) {
                    namesCodes |= name.equals("<init>")
                            && owner.startsWith(FAMILY)
                            && calledDescriptor.startsWith("(Ljava/lang/String;Ljava/util/Map;");
                }

                @Override
                public void visitEnd() {
                    if (namesCodes) {
                        codes.addAll(texts);
                    }
                }
            };
        }
    }
}
