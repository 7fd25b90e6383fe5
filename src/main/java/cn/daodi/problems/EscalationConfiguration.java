package cn.daodi.problems;

import cn.daodi.directory.Counties;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes one node looks for what is overdue; one county's failure leaves the others untouched. */
@Configuration(proxyBeanMethods = false)
class EscalationConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationConfiguration.class);

    @Bean
    Task<Void> escalationTask(Escalations escalations, Counties counties) {
        return Tasks.recurring("problem-escalations", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> counties.codes().forEach(county -> look(escalations, county)));
    }

    private static void look(Escalations escalations, String county) {
        try {
            escalations.look(county);
        } catch (RuntimeException e) {
            LOG.warn("nothing escalated in {}", county, e);
        }
    }
}
