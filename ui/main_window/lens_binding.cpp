#include "main_window/lens_binding.h"

#include "archive/taxonomy.h"
#include "base/deliver.h"
#include "editorial/newsroom_thread.h"
#include "models/sections_model.h"
#include "posts_panel/filter_bar.h"
#include "posts_panel/posts_panel.h"
#include "sections_panel/sections_panel.h"
#include "session/search_controller.h"

namespace vestitel::main_window {

using editorial::Newsroom;
using editorial::Priority;

namespace {

/// The counts of a list that nothing narrows, from what the database keeps.
archive::Facets plainFacets(const archive::PostCounts& counts) {
    archive::Facets facets{.total = counts.all, .all = counts.all, .trash = counts.trash};
    facets.statuses = {{domain::Status::Draft, counts.drafts},
                       {domain::Status::Ready, counts.ready},
                       {domain::Status::Published, counts.published}};
    facets.categories = counts.categories;
    facets.tags = counts.tags;
    return facets;
}

} // namespace

LensBinding::LensBinding(const Ends& ends, std::vector<domain::Language> languages, QObject* parent)
    : QObject(parent), m_ends(ends), m_languages(std::move(languages)) {
    connect(&ends.sectionsPanel, &sections_panel::SectionsPanel::sectionChosen, this,
            [this](const models::Section& section) {
                apply(models::withChosen(m_ends.search.filter(), section));
            });
    posts_panel::FilterBar& filters = ends.panel.filters();
    connect(&filters, &posts_panel::FilterBar::filterChanged, this, &LensBinding::apply);
    connect(&filters, &posts_panel::FilterBar::sortChanged, this, &LensBinding::setSort);
    connect(&ends.panel, &posts_panel::PostsPanel::clearFilterRequested, this,
            [this] { apply(models::cleared(m_ends.search.filter())); });
    readFacts();
}

void LensBinding::apply(const archive::PostFilter& asked) {
    const archive::PostFilter filter = asked; // what it stands in may change on the way
    m_ends.panel.setFilter(filter);
    m_ends.sectionsPanel.setFilter(filter);
    m_ends.panel.clearSearch();
    m_ends.search.setFilter(filter);
    refresh();
}

void LensBinding::setSort(archive::PostSort sort) {
    m_ends.panel.filters().setSort(sort);
    if (sort != m_ends.search.sort()) {
        m_ends.search.setSort(sort);
    }
}

/// Step by step, so that saves and searches go first.
void LensBinding::readFacts() {
    deliver(m_ends.newsroom.run(Priority::Background,
                                [](Newsroom& newsroom) { return newsroom.lens().readSome(); }),
            this, [this](const Result<bool>& isComplete) {
                if (!isComplete && isComplete.error().code != ErrorCode::Cancelled) {
                    emit failed(isComplete.error());
                } else if (isComplete && *isComplete) {
                    m_hasFacts = true;
                    refresh();
                } else {
                    readFacts();
                }
            });
}

void LensBinding::refresh() {
    deliver(m_ends.newsroom.run(
                Priority::Writing,
                [filter = m_ends.search.filter(),
                 hasFacts = m_hasFacts](Newsroom& newsroom) -> Result<Answer> {
                    Answer answer;
                    VESTITEL_TRY(const auto counts, archive::PostList(newsroom.archive()).counts());
                    answer.facets = plainFacets(counts);
                    if (hasFacts) {
                        VESTITEL_TRY(answer.facets, newsroom.lens().facets(filter));
                    }
                    answer.tags = counts.tags.keys();
                    VESTITEL_TRY(answer.categories, archive::categories(newsroom.archive()));
                    return answer;
                }),
            this, [this, request = ++m_request](const Result<Answer>& answer) {
                if (request != m_request) {
                    return;
                }
                if (answer) {
                    show(*answer);
                } else {
                    emit failed(answer.error());
                }
            });
}

void LensBinding::show(const Answer& answer) {
    m_categories = answer.categories;
    m_tags = answer.tags;
    m_ends.sections.update(answer.facets, answer.categories, m_languages);
    m_ends.panel.filters().setCategories(answer.categories);
    m_ends.panel.filters().setFacets(answer.facets);
    search::KnownNames names{answer.tags, {}};
    for (const domain::Category& category : answer.categories) {
        for (const auto& [language, name] : category.names) {
            names.categories.append(name);
        }
    }
    names.categories.removeDuplicates();
    m_ends.panel.setNames(names);
    emit taxonomyRead(answer.categories, answer.tags);
}

} // namespace vestitel::main_window
