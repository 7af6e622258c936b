package org.mingdeng.page;

import java.util.List;

/**
 * The topics of a place.
 *
 * @param topics the topics, the one with the most records first
 */
public record TopicIndex(List<Topic> topics) implements PageContent {

    public TopicIndex {
        topics = List.copyOf(topics);
    }

    /**
     * A topic: what records with the same keyword are about.
     *
     * @param name the keyword
     * @param route its list
     * @param count how many records it has
     */
    public record Topic(String name, String route, int count) {}

    @Override
    public String template() {
        return "topic-index";
    }
}
