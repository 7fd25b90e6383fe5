package cn.daodi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 到底: one county's working system for sponsored industries and stationed cadres. */
@SpringBootApplication
public class DaodiApplication {
    public static void main(String[] args) {
        SpringApplication.run(DaodiApplication.class, args);
    }
}
