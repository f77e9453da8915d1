#include "importing/wordpress_export.h"

#include "importing/wordpress_post.h"
#include "importing/wordpress_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

/// What becomes of an item.
enum class Fate { Post, Trashed, Page, Other, Helper };

Fate fateOf(const WordPressItem& item) {
    static const QStringList kHelpers = {QStringLiteral("attachment"), QStringLiteral("revision"),
                                         QStringLiteral("nav_menu_item")};
    if (kHelpers.contains(item.type) || item.status == QLatin1String("auto-draft") ||
        item.status == QLatin1String("inherit")) {
        return Fate::Helper;
    }
    if (item.type == QLatin1String("page")) {
        return Fate::Page;
    }
    if (item.type != QLatin1String("post")) {
        return Fate::Other;
    }
    return item.status == QLatin1String("trash") ? Fate::Trashed : Fate::Post;
}

/// Reads the file twice: for what posts refer to, which may stand behind them, and for the posts.
class ExportImport final {
public:
    ExportImport(const QString& path, const LanguageHint& language, const TakeWordPressPost& take,
                 const Progress& progress, const Cancellation& cancellation)
        : m_path(path), m_take(take), m_progress(progress), m_cancellation(cancellation),
          m_media(QFileInfo(path).absolutePath()), m_site{{}, language} {}

    Result<WordPressSummary> run() {
        VESTITEL_CHECK(eachItem(0, [this](const WordPressItem& item) { return look(item); }));
        VESTITEL_CHECK(eachItem(1, [this](WordPressItem& item) { return take(item); }));
        for (auto& [group, items] : m_waiting) {
            VESTITEL_CHECK(give(items));
        }
        addRemarks();
        return std::move(m_summary);
    }

private:
    template <typename Do>
    Result<void> eachItem(int pass, Do&& handle) {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::NotFound, Words::tr("The file cannot be read."),
                           file.errorString());
        }
        WordPressReader reader(file);
        WordPressItem item;
        while (!m_cancellation.isCancelled() && reader.next(item)) {
            m_site.address = reader.site();
            VESTITEL_CHECK(handle(item));
            m_progress(static_cast<qsizetype>((pass * file.size() + file.pos()) / 2),
                       static_cast<qsizetype>(file.size()));
        }
        if (reader.error() && reader.error()->code == ErrorCode::Unsupported) {
            return tl::unexpected(*reader.error());
        }
        m_summary.refusal = reader.error() ? reader.error()->message : QString();
        return {};
    }

    Result<void> look(const WordPressItem& item) {
        m_media.add(item);
        if (const QString group = translationGroup(item);
            fateOf(item) == Fate::Post && !group.isEmpty()) {
            ++m_groupSizes[group];
        }
        return {};
    }

    Result<void> take(WordPressItem& item) {
        const Fate fate = fateOf(item);
        m_leftOut[fate] += fate == Fate::Post ? 0 : 1;
        if (fate != Fate::Post) {
            return {};
        }
        const QString group = translationGroup(item);
        if (group.isEmpty() || m_groupSizes[group] < 2) {
            return give({std::move(item)});
        }
        std::vector<WordPressItem>& items = m_waiting[group];
        items.push_back(std::move(item));
        if (qsizetype(items.size()) < m_groupSizes[group]) {
            return {};
        }
        const auto complete = m_waiting.extract(group);
        return give(complete.mapped());
    }

    Result<void> give(std::vector<WordPressItem> items) {
        // The Bulgarian text is the original, where there is one.
        std::stable_partition(items.begin(), items.end(), [this](const WordPressItem& item) {
            return statedLanguage(item) == m_site.language.otherwise;
        });
        return m_take(wordPressPost(items, m_site, m_media), nameOf(items.front()));
    }

    void addRemarks() {
        const auto remark = [this](Fate fate, const QString& sentence) {
            if (m_leftOut[fate] > 0) {
                m_summary.remarks.append(sentence);
            }
        };
        const auto count = [this](Fate fate) {
            return m_leftOut[fate];
        };
        remark(Fate::Trashed, Words::tr("%n post(s) in the trash of WordPress were left out.",
                                        nullptr, count(Fate::Trashed)));
        remark(Fate::Page, Words::tr("%n page(s) were left out: only posts are imported.", nullptr,
                                     count(Fate::Page)));
        remark(Fate::Other, Words::tr("%n item(s) of other kinds were left out: only posts are "
                                      "imported.",
                                      nullptr, count(Fate::Other)));
    }

    const QString& m_path;
    const TakeWordPressPost& m_take;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    WordPressMedia m_media;
    WordPressSite m_site;
    std::map<QString, qsizetype> m_groupSizes;
    std::map<QString, std::vector<WordPressItem>> m_waiting;
    std::map<Fate, int> m_leftOut;
    WordPressSummary m_summary;
};

} // namespace

Result<WordPressSummary> readWordPressExport(const QString& path, const LanguageHint& language,
                                             const TakeWordPressPost& take,
                                             const Progress& progress,
                                             const Cancellation& cancellation) {
    return ExportImport(path, language, take, progress, cancellation).run();
}

} // namespace vestitel::importing
