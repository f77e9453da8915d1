#include "main_window/lens_binding.h"

#include "archive/saved_searches.h"
#include "archive/taxonomy.h"
#include "base/deliver.h"
#include "editorial/funding.h"
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
                if (section.kind == models::Section::Kind::Search) {
                    setWithin(false);
                    m_ends.panel.search(section.key);
                    return;
                }
                const auto filter = models::withChosen(m_ends.search.filter(), section);
                models::isExclusive(section.kind) ? apply(filter) : narrow(filter);
            });
    posts_panel::FilterBar& filters = ends.panel.filters();
    connect(&filters, &posts_panel::FilterBar::filterChanged, this, &LensBinding::narrow);
    connect(&filters, &posts_panel::FilterBar::sortChanged, this, &LensBinding::setSort);
    connect(&filters, &posts_panel::FilterBar::withinChanged, this, &LensBinding::setWithin);
    connect(&filters, &posts_panel::FilterBar::orderChanged, this, [this](search::Order order) {
        m_ends.panel.filters().setOrder(order);
        m_ends.search.setOrder(order);
    });
    connect(&ends.panel, &posts_panel::PostsPanel::queryChanged, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) { // The next search looks everywhere again.
            setWithin(false);
        }
        showKept();
    });
    connect(&filters, &posts_panel::FilterBar::keptChanged, this, &LensBinding::keepSearch);
    connect(&ends.panel, &posts_panel::PostsPanel::clearFilterRequested, this,
            [this] { apply(models::cleared(m_ends.search.filter())); });
    readFacts();
}

void LensBinding::apply(const archive::PostFilter& asked) {
    const archive::PostFilter filter = asked; // what it stands in may change on the way
    m_ends.panel.clearSearch();
    spread(filter);
}

void LensBinding::narrow(const archive::PostFilter& asked) {
    const archive::PostFilter filter = asked;
    if (m_ends.search.isSearching()) {
        setWithin(true);
    }
    spread(filter);
}

void LensBinding::spread(const archive::PostFilter& filter) {
    m_ends.panel.setFilter(filter);
    m_ends.sectionsPanel.setFilter(filter);
    m_ends.search.setFilter(filter);
    refresh();
}

void LensBinding::setWithin(bool within) {
    m_ends.panel.filters().setWithin(within);
    if (within != m_ends.search.isWithin()) {
        m_ends.search.setWithin(within);
    }
}

void LensBinding::setSort(archive::PostSort sort) {
    m_ends.panel.filters().setSort(sort);
    if (sort != m_ends.search.sort()) {
        m_ends.search.setSort(sort);
    }
}

void LensBinding::keepSearch(bool kept) {
    deliver(m_ends.newsroom.run(Priority::Writing,
                                [kept, query = m_ends.search.query()](Newsroom& newsroom) {
                                    return kept ? archive::keepSearch(newsroom.archive(), query)
                                                : archive::forgetSearch(newsroom.archive(), query);
                                }),
            this, [this](const Result<void>& outcome) {
                if (!outcome) {
                    emit failed(outcome.error());
                }
                refresh();
            });
}

void LensBinding::showKept() {
    m_ends.panel.filters().setKept(m_searches.contains(m_ends.panel.query().simplified()));
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
                    VESTITEL_TRY(answer.searches, archive::savedSearches(newsroom.archive()));
                    VESTITEL_TRY(answer.categories, archive::categories(newsroom.archive()));
                    answer.programmes =
                        editorial::fundingProgrammes(newsroom.archive().folder()).programmes;
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
    m_programmes = answer.programmes;
    m_tags = answer.tags;
    m_searches = answer.searches;
    showKept();
    m_ends.sections.update(answer.facets, answer.categories, m_languages, answer.searches,
                           answer.programmes);
    m_ends.panel.filters().setNames(answer.categories, answer.programmes);
    m_ends.panel.filters().setFacets(answer.facets);
    search::KnownNames names{answer.tags, {}, {}};
    for (const domain::Category& category : answer.categories) {
        for (const auto& [language, name] : category.names) {
            names.categories.append(name);
        }
    }
    names.categories.removeDuplicates();
    for (const domain::FundingProgramme& programme : answer.programmes) {
        names.programmes.emplace(programme.key, domain::nameOf(programme, m_languages));
    }
    m_ends.panel.setNames(names);
    emit taxonomyRead(answer.categories, answer.tags, answer.programmes);
}

} // namespace vestitel::main_window
