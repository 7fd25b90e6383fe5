package cn.daodi.problems;

@org.springframework.stereotype.Component
class ProblemSettings {
    Timing timing(String county) {
        throw new UnsupportedOperationException(county);
    }
}
