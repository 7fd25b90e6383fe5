package cn.daodi.platform.api;

import cn.daodi.kernel.HalfMonth;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** The fields of a route, read off its method: those of the query, and those of the body down to the lists in it. */
final class ApiFields {
    private final List<ApiField> found = new ArrayList<>();

    private ApiFields() {}

    static List<ApiField> of(HandlerMethod handler) {
        var fields = new ApiFields();
        for (var parameter : handler.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class))
                fields.add(parameter.getName(), said(parameter.getParameterizedType(), parameter));
            else if (parameter.isAnnotationPresent(RequestBody.class)) fields.parts("", parameter.getType());
        }
        return List.copyOf(fields.found);
    }

    private void parts(String before, Class<?> body) {
        for (var part : body.getRecordComponents())
            add(before + part.getName(), said(part.getGenericType(), part.getAccessor()));
    }

    private void add(String name, Type type) {
        if (type instanceof ParameterizedType many) {
            boolean byKey = many.getRawType() == Map.class;
            add(name + (byKey ? "{}" : "[]"), many.getActualTypeArguments()[byKey ? 1 : 0]);
        } else if (type instanceof Class<?> one && one.isRecord() && one != HalfMonth.class) {
            parts(name + ".", one);
        } else if (type instanceof Class<?> one && one != MultipartFile.class) {
            found.add(new ApiField(name, kind(ClassUtils.resolvePrimitiveIfNecessary(one)), values(one)));
        }
    }

    /** The choice a text stands for, where its place says so. */
    private static Type said(Type written, AnnotatedElement place) {
        var parameter = place.getAnnotation(Parameter.class);
        var schema = parameter == null ? place.getAnnotation(Schema.class) : parameter.schema();
        return schema == null || schema.implementation() == Void.class ? written : schema.implementation();
    }

    private static String kind(Class<?> type) {
        if (type.isEnum()) return "choice";
        if (type == Boolean.class) return "flag";
        if (Number.class.isAssignableFrom(type)) return "number";
        if (type == LocalDate.class) return "day";
        if (type == Instant.class || type == LocalDateTime.class || type == LocalTime.class) return "time";
        return type == HalfMonth.class ? "period" : "text";
    }

    private static List<String> values(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .toList()
                : List.of();
    }
}
