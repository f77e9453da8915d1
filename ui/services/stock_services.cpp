#include "services/stock_services.h"

#include "archive/snippet_store.h"
#include "archive/template_store.h"
#include "editorial/newsroom_thread.h"
#include "html/body_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::services {

using editorial::Newsroom;
using editorial::Priority;

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::services)
};

const QLatin1String kOwn("own:");

/// Only what is one's own is renamed and deleted, so that an id is a number.
template <typename Store>
dialogs::StockServices servicesOf(editorial::NewsroomThread& newsroom) {
    const auto run = [&newsroom](const QString& id, auto change) {
        const qint64 number = id.mid(kOwn.size()).toLongLong();
        return newsroom.run(Priority::Writing, [number, change](Newsroom& room) -> Result<void> {
            Store store(room.archive());
            return change(store, number);
        });
    };
    dialogs::StockServices services;
    services.rename = [run](const QString& id, const QString& name) {
        return run(id, [name](Store& store, qint64 number) { return store.rename(number, name); });
    };
    services.remove = [run](const QString& id) {
        return run(id, [](Store& store, qint64 number) { return store.remove(number); });
    };
    services.restore = [run](const QString& id) {
        return run(id, [](Store& store, qint64 number) { return store.restore(number); });
    };
    return services;
}

QString idOf(const editorial::StockRef& ref) {
    return ref.isOwn() ? kOwn + QString::number(ref.number) : ref.builtIn;
}

dialogs::StockItem::Origin originOf(const editorial::StockRef& ref) {
    return ref.isOwn() ? dialogs::StockItem::Origin::Own : dialogs::StockItem::Origin::BuiltIn;
}

dialogs::StockText textOf(const domain::Language& language, const domain::Edition& edition) {
    return {language, edition.title, edition.lead, edition.body};
}

/// The beginning of a text, for a line under its name.
QString beginningOf(const html::Body& body) {
    constexpr qsizetype kLength = 60;
    const QString text = html::plainText(body).simplified();
    return text.size() <= kLength ? text : text.left(kLength).trimmed() + u'…';
}

} // namespace

dialogs::StockServices templateServices(editorial::NewsroomThread& newsroom) {
    return servicesOf<archive::TemplateStore>(newsroom);
}

dialogs::StockServices snippetServices(editorial::NewsroomThread& newsroom) {
    return servicesOf<archive::SnippetStore>(newsroom);
}

std::vector<dialogs::StockItem> templateItems(const std::vector<editorial::TemplateEntry>& entries,
                                              const std::vector<domain::Language>& languages) {
    std::vector<dialogs::StockItem> items;
    for (const editorial::TemplateEntry& entry : entries) {
        dialogs::StockItem item{stockId(entry), entry.content.name,
                                entry.ref.isOwn() ? Words::tr("Your own template")
                                                  : entry.description};
        item.origin = originOf(entry.ref);
        item.isRemoved = entry.isRemoved;
        for (const domain::Language& language : languages) {
            const auto edition = entry.content.editions.find(language);
            if (edition != entry.content.editions.end()) {
                item.texts.push_back(textOf(language, edition->second));
            }
        }
        for (const auto& [language, edition] : entry.content.editions) {
            if (std::find(languages.begin(), languages.end(), language) == languages.end()) {
                item.texts.push_back(textOf(language, edition));
            }
        }
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<dialogs::StockItem> snippetItems(const std::vector<editorial::SnippetEntry>& entries,
                                             const domain::Language& language) {
    std::vector<dialogs::StockItem> items;
    for (const editorial::SnippetEntry& entry : entries) {
        const bool isOther = entry.content.language != language;
        dialogs::StockItem item{stockId(entry), entry.content.name,
                                isOther ? entry.content.language.nativeName()
                                        : beginningOf(entry.content.body)};
        item.origin = originOf(entry.ref);
        item.isRemoved = entry.isRemoved;
        item.texts.push_back({entry.content.language, {}, {}, entry.content.body});
        items.push_back(std::move(item));
    }
    std::stable_partition(items.begin(), items.end(), [&](const dialogs::StockItem& item) {
        return item.texts.front().language == language;
    });
    return items;
}

QString stockId(const editorial::TemplateEntry& entry) {
    return idOf(entry.ref);
}

QString stockId(const editorial::SnippetEntry& entry) {
    return entry.ref.isOwn() ? idOf(entry.ref)
                             : idOf(entry.ref) + u'/' + entry.content.language.tag();
}

} // namespace vestitel::services
