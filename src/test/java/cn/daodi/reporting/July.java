package cn.daodi.reporting;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What tests of the cycle begin with: E033 has filed its plan, and it is the first of July 2026. */
class July {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Reports reports;

    @Autowired
    Receipts receipts;

    PlannedSubject e033;

    @BeforeEach
    void july() {
        e033 = beans.createBean(PlannedSubject.class);
        e033.fileThePlan();
    }

    @AfterEach
    void back() {
        e033.stand(LocalDate.of(2026, 6, 17));
    }
}
