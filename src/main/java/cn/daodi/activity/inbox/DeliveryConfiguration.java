package cn.daodi.activity.inbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute one node delivers. db-scheduler keeps real time; what is due is asked of the county's clock, which a demo moves. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    @Bean
    Task<Void> deliveryTask(Delivery delivery) {
        return Tasks.recurring("delivery", FixedDelay.ofMinutes(1)).execute((instance, context) -> delivery.deliver());
    }
}
