#include "editorial/templates.h"

#include "archive/settings_store.h"
#include "archive/snippet_store.h"
#include "archive/taxonomy.h"
#include "archive/template_store.h"
#include "editorial/built_in_texts.h"
#include "editorial/edit_posts.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::editorial {

namespace {

template <typename Entries>
void putRemovedLast(Entries& entries) {
    std::stable_partition(entries.begin(), entries.end(),
                          [](const auto& entry) { return !entry.isRemoved; });
}

/// One of the program's, as a post of this archive would begin from it.
Result<TemplateEntry> entryOf(Newsroom& newsroom, const BuiltInTemplate& builtIn) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(const auto categories, archive::categories(newsroom.archive()));
    TemplateEntry entry{{builtIn.key}, builtIn.description, {.name = builtIn.name}};
    for (const QString& key : builtIn.categories) {
        const bool isThere =
            std::any_of(categories.begin(), categories.end(),
                        [&](const domain::Category& category) { return category.key == key; });
        if (isThere && entry.content.category.isEmpty()) {
            entry.content.category = key;
        }
    }
    for (const domain::Language& language : settings.languages) {
        const auto edition = builtIn.editions.find(language);
        if (edition != builtIn.editions.end()) {
            entry.content.editions.emplace(language, edition->second);
        }
    }
    return entry;
}

Result<domain::PostTemplate> contentOf(Newsroom& newsroom, const StockRef& ref) {
    if (ref.isOwn()) {
        VESTITEL_TRY(auto stored, archive::TemplateStore(newsroom.archive()).get(ref.number));
        return std::move(stored.content);
    }
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(const auto builtIn, builtInTemplates(settings.organisation));
    for (const BuiltInTemplate& each : builtIn) {
        if (each.key == ref.builtIn) {
            VESTITEL_TRY(auto entry, entryOf(newsroom, each));
            return std::move(entry.content);
        }
    }
    return failure(
        ErrorCode::NotFound,
        QCoreApplication::translate("vestitel::editorial", "There is no template of this name."),
        ref.builtIn);
}

QString folded(const QString& name) {
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// Adds to a store, and deletes what `isSame` finds among the others.
template <typename Store, typename Content, typename IsSame>
Result<Kept> keep(Newsroom& newsroom, const Content& content, IsSame isSame) {
    Store store(newsroom.archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_TRY(const auto others, store.all());
    Kept kept;
    for (const auto& other : others) {
        if (!other.removed && isSame(other.content)) {
            VESTITEL_CHECK(store.remove(other.number));
            kept.replaced = other.number;
        }
    }
    VESTITEL_TRY(kept.number, store.add(content));
    VESTITEL_CHECK(transaction.commit());
    return kept;
}

template <typename Store>
Result<void> undoKeep(Newsroom& newsroom, const Kept& kept) {
    Store store(newsroom.archive());
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    VESTITEL_CHECK(store.remove(kept.number));
    if (kept.replaced) {
        VESTITEL_CHECK(store.restore(*kept.replaced));
    }
    return transaction.commit();
}

} // namespace

Result<std::vector<TemplateEntry>> templates(Newsroom& newsroom) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(const auto builtIn, builtInTemplates(settings.organisation));
    VESTITEL_TRY(auto stored, archive::TemplateStore(newsroom.archive()).all());
    std::vector<TemplateEntry> entries;
    for (const BuiltInTemplate& each : builtIn) {
        VESTITEL_TRY(auto entry, entryOf(newsroom, each));
        entries.push_back(std::move(entry));
    }
    for (archive::StoredTemplate& each : stored) {
        entries.push_back(
            {{{}, each.number}, {}, std::move(each.content), each.removed.has_value()});
    }
    putRemovedLast(entries);
    return entries;
}

Result<std::vector<SnippetEntry>> snippets(Newsroom& newsroom) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(const auto builtIn, builtInSnippets(settings.organisation));
    VESTITEL_TRY(auto stored, archive::SnippetStore(newsroom.archive()).all());
    std::vector<SnippetEntry> entries;
    for (const BuiltInSnippet& each : builtIn) {
        entries.push_back({{each.key}, each.content});
    }
    for (archive::StoredSnippet& each : stored) {
        entries.push_back({{{}, each.number}, std::move(each.content), each.removed.has_value()});
    }
    putRemovedLast(entries);
    return entries;
}

Result<domain::Post> postFromTemplate(Newsroom& newsroom, const StockRef& ref) {
    VESTITEL_TRY(const auto content, contentOf(newsroom, ref));
    VESTITEL_TRY(auto post, newPost(newsroom));
    post.kind = content.kind;
    post.category = content.category;
    post.programme = content.programme;
    post.tags = content.tags;
    post.leadImage = content.leadImage;
    post.attachments = content.attachments;
    if (!content.editions.empty()) {
        post.editions = content.editions;
    }
    VESTITEL_TRY(auto outcome, savePost(newsroom, post, archive::SaveReason::Manual));
    return std::move(outcome.post);
}

Result<Kept> keepAsTemplate(Newsroom& newsroom, const domain::Post& post, const QString& name) {
    const auto content = domain::templateOf(post, name);
    return keep<archive::TemplateStore>(newsroom, content, [&](const domain::PostTemplate& other) {
        return folded(other.name) == folded(name);
    });
}

Result<Kept> keepAsSnippet(Newsroom& newsroom, const domain::Snippet& snippet) {
    return keep<archive::SnippetStore>(newsroom, snippet, [&](const domain::Snippet& other) {
        return other.language == snippet.language && folded(other.name) == folded(snippet.name);
    });
}

Result<void> undoKeepTemplate(Newsroom& newsroom, const Kept& kept) {
    return undoKeep<archive::TemplateStore>(newsroom, kept);
}

Result<void> undoKeepSnippet(Newsroom& newsroom, const Kept& kept) {
    return undoKeep<archive::SnippetStore>(newsroom, kept);
}

} // namespace vestitel::editorial
