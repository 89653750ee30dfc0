package com.akio.tws.preflight.windows.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads the package that speaks to Windows anew, with each native method handed to {@link PretendedWindows} instead. */
final class NativeFree extends ClassLoader {

    private static final String PACKAGE = "com.akio.tws.preflight.windows.jna.";

    NativeFree() {
        super(NativeFree.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] changed = changed(bytes(name));
            return defineClass(name, changed, 0, changed.length);
        }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] original) {
        ClassReader reader = new ClassReader(original);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new Changing(writer, reader.getClassName(), hasNatives(reader)), 0);
        return writer.toByteArray();
    }

    private static boolean hasNatives(ClassReader reader) {
        boolean[] found = new boolean[1];
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                found[0] |= (access & Opcodes.ACC_NATIVE) != 0;
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return found[0];
    }

    /** Native methods ask the pretended Windows; what would load a library does nothing. */
    private static final class Changing extends ClassVisitor {

        private final String owner;
        private final boolean natives;

        Changing(ClassVisitor next, String owner, boolean natives) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
            this.natives = natives;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                asking(super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, signature, exceptions), name, descriptor);
                return null;
            }
            boolean loads = (natives && name.equals("<clinit>")) || (owner.endsWith("/System32") && name.equals("bind"))
                    || (owner.endsWith("/NativeLoading") && name.equals("prepare"));
            MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!loads) {
                return method;
            }
            method.visitCode();
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 0);
            method.visitEnd();
            return null;
        }

        private static void asking(MethodVisitor method, String name, String descriptor) {
            Type[] arguments = Type.getArgumentTypes(descriptor);
            Type result = Type.getReturnType(descriptor);
            method.visitCode();
            method.visitLdcInsn(name);
            method.visitIntInsn(Opcodes.BIPUSH, arguments.length);
            method.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            int local = 0;
            for (int i = 0; i < arguments.length; i++) {
                method.visitInsn(Opcodes.DUP);
                method.visitIntInsn(Opcodes.BIPUSH, i);
                method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
                box(method, arguments[i]);
                method.visitInsn(Opcodes.AASTORE);
                local += arguments[i].getSize();
            }
            method.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(PretendedWindows.class), "call",
                    "(Ljava/lang/String;[Ljava/lang/Object;)J", false);
            switch (result.getSort()) {
                case Type.INT -> method.visitInsn(Opcodes.L2I);
                case Type.VOID -> method.visitInsn(Opcodes.POP2);
                default -> { }
            }
            method.visitInsn(result.getOpcode(Opcodes.IRETURN));
            method.visitMaxs(0, 0);
            method.visitEnd();
        }

        private static void box(MethodVisitor method, Type type) {
            if (type.getSort() == Type.INT) {
                method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
            } else if (type.getSort() == Type.LONG) {
                method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Long", "valueOf", "(J)Ljava/lang/Long;", false);
            }
        }
    }
}
