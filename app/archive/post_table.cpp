#include "archive/post_table.h"

#include "sqlite/row_scan.h"

#include <algorithm>
#include <limits>

namespace vestitel::archive {

namespace {

constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();
/// With more changes than this, reading all is quicker than reading each.
constexpr std::size_t kReadAgainMost = 20'000;
constexpr std::size_t kMostLanguages = 64; // bits of a mask

constexpr const char* kPosts =
    "SELECT p.number, p.id, p.kind, p.status, p.date, p.category, p.created, p.modified, "
    "p.trashed IS NOT NULL, e.modified, p.programme FROM post p LEFT JOIN post_export e ON e.post "
    "= p.number "
    "WHERE p.number > ? AND p.number <= ? ORDER BY p.number";
constexpr const char* kEditions =
    "SELECT post, language, state, lacks_alt FROM edition INDEXED BY edition_in_lists "
    "WHERE post > ? AND post <= ?";
constexpr const char* kTags = "SELECT post, tag FROM post_tag WHERE post > ? AND post <= ? "
                              "ORDER BY post, position";

/// Notes of changes to the rows of one table.
QString triggersOn(const QString& table, const QString& column) {
    QString sql;
    for (const auto& [event, rows] :
         {std::pair{QStringLiteral("INSERT"), QStringList{QStringLiteral("new")}},
          std::pair{QStringLiteral("UPDATE"),
                    QStringList{QStringLiteral("old"), QStringLiteral("new")}},
          std::pair{QStringLiteral("DELETE"), QStringList{QStringLiteral("old")}}}) {
        sql += QStringLiteral("CREATE TEMP TRIGGER lens_%1_%2 AFTER %2 ON main.%1 BEGIN\n")
                   .arg(table, event);
        for (const QString& row : rows) {
            sql += QStringLiteral("INSERT INTO lens_changed SELECT %1.%2 WHERE TRUE "
                                  "ON CONFLICT DO NOTHING;\n")
                       .arg(row, column);
        }
        sql += QStringLiteral("END;\n");
    }
    return sql;
}

qint32 dayFrom(std::string_view date) {
    const QDate day = QDate::fromString(
        QString::fromUtf8(date.data(), static_cast<qsizetype>(date.size())), Qt::ISODate);
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

domain::Status statusFrom(std::string_view text) {
    return text == "published" ? domain::Status::Published
           : text == "ready"   ? domain::Status::Ready
                               : domain::Status::Draft;
}

} // namespace

CompactId CompactId::fromText(std::string_view id) {
    CompactId compact;
    for (const char sign : id) {
        if (sign != '-') {
            const auto digit = static_cast<quint64>(sign <= '9' ? sign - '0' : sign - 'a' + 10);
            compact.high = (compact.high << 4U) | (compact.low >> 60U);
            compact.low = (compact.low << 4U) | (digit & 15U);
        }
    }
    return compact;
}

QString CompactId::toText() const {
    QString text = QStringLiteral("%1%2")
                       .arg(high, 16, 16, QLatin1Char('0'))
                       .arg(low, 16, 16, QLatin1Char('0'));
    for (const qsizetype hyphen : {20, 16, 12, 8}) {
        text.insert(hyphen, u'-');
    }
    return text;
}

quint32 SharedTexts::numberOf(std::string_view utf8) {
    if (m_texts.empty()) {
        m_texts.emplace_back(); // 0 stands for none
    }
    if (utf8.empty()) {
        return 0;
    }
    const auto [entry, isNew] =
        m_numbers.try_emplace(std::string(utf8), static_cast<quint32>(m_texts.size()));
    if (isNew) {
        m_texts.push_back(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    }
    return entry->second;
}

std::optional<quint32> SharedTexts::find(const QString& text) const {
    const auto entry = m_numbers.find(text.toStdString());
    return entry == m_numbers.end() ? std::nullopt : std::optional(entry->second);
}

Result<void> PostTable::watch() {
    if (m_watching) {
        return {};
    }
    // All or none: an interrupted search must not leave half of them.
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(m_archive->connection()));
    VESTITEL_CHECK(m_archive->connection().execute(
        QStringLiteral("CREATE TEMP TABLE lens_changed (post INTEGER PRIMARY KEY);\n") +
        triggersOn(QStringLiteral("post"), QStringLiteral("number")) +
        triggersOn(QStringLiteral("edition"), QStringLiteral("post")) +
        triggersOn(QStringLiteral("post_tag"), QStringLiteral("post")) +
        triggersOn(QStringLiteral("post_export"), QStringLiteral("post"))));
    VESTITEL_CHECK(transaction.commit());
    m_watching = true;
    return {};
}

void PostTable::clear() {
    m_complete = false;
    m_readUpTo = 0;
    m_facts.clear();
    m_free.clear();
    m_places.clear();
    m_byId.clear();
    m_changed.clear();
    ++m_version;
}

PostFacts& PostTable::newFacts(qint64 number) {
    Place place = 0;
    if (m_free.empty()) {
        place = static_cast<Place>(m_facts.size());
        m_facts.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_places[number] = place;
    PostFacts& facts = m_facts[place];
    facts = {};
    facts.number = number;
    return facts;
}

quint64 PostTable::bitFor(std::string_view tag) {
    const auto found = std::find(m_languages.begin(), m_languages.end(), tag);
    if (found != m_languages.end()) {
        return quint64{1} << (found - m_languages.begin());
    }
    if (m_languages.size() == kMostLanguages) {
        return 0; // an archive of more languages than there are bits: the rest cannot be asked for
    }
    m_languages.emplace_back(tag);
    return quint64{1} << (m_languages.size() - 1);
}

quint64 PostTable::bitOf(const domain::Language& language) const {
    const auto found =
        std::find(m_languages.begin(), m_languages.end(), language.tag().toStdString());
    return found == m_languages.end() ? 0 : quint64{1} << (found - m_languages.begin());
}

std::vector<domain::Language> PostTable::languages() const {
    std::vector<domain::Language> languages;
    for (const std::string& tag : m_languages) {
        if (const auto language = domain::Language::fromTag(QString::fromStdString(tag))) {
            languages.push_back(*language);
        }
    }
    return languages;
}

std::optional<PostTable::Place> PostTable::placeOf(const PostId& id) const {
    const auto found = m_byId.find(CompactId::fromText(id.toString().toStdString()));
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

std::optional<PostTable::Place> PostTable::placeOf(qint64 number) const {
    const auto found = m_places.find(number);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

/// The number of the last post read; `after` when there was none.
Result<qint64> PostTable::readPosts(qint64 after, qint64 upTo, qint64 most) {
    VESTITEL_TRY(auto row, sqlite::RowScan::open(m_archive->connection(), kPosts, after, upTo));
    qint64 last = after;
    for (qint64 read = 0; read < most; ++read) {
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            break;
        }
        last = row.integer(0);
        PostFacts& facts = newFacts(last);
        facts.id = CompactId::fromText(row.text(1));
        facts.kind = m_texts.numberOf(row.text(2));
        facts.status = statusFrom(row.text(3));
        facts.day = dayFrom(row.text(4));
        facts.category = m_texts.numberOf(row.text(5));
        facts.created = row.integer(6);
        facts.modified = row.integer(7);
        facts.trashed = row.integer(8) != 0;
        facts.exported = row.isNull(9)                      ? ExportStand::Never
                         : row.integer(9) == facts.modified ? ExportStand::Current
                                                            : ExportStand::Changed;
        facts.programme = m_texts.numberOf(row.text(10));
        m_byId[facts.id] = m_places[last];
    }
    return last;
}

Result<void> PostTable::readEditions(qint64 after, qint64 upTo) {
    VESTITEL_TRY(auto row, sqlite::RowScan::open(m_archive->connection(), kEditions, after, upTo));
    while (true) {
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            return {};
        }
        const auto place = m_places.find(row.integer(0));
        if (place != m_places.end()) {
            PostFacts& facts = m_facts[place->second];
            const quint64 bit = bitFor(row.text(1));
            facts.editions |= bit;
            facts.ready |= row.text(2) == "ready" ? bit : 0;
            facts.lacksAlt |= row.integer(3) != 0 ? bit : 0;
        }
    }
}

Result<void> PostTable::readTags(qint64 after, qint64 upTo) {
    VESTITEL_TRY(auto row, sqlite::RowScan::open(m_archive->connection(), kTags, after, upTo));
    while (true) {
        VESTITEL_TRY(const bool found, row.step());
        if (!found) {
            return {};
        }
        const auto place = m_places.find(row.integer(0));
        if (place != m_places.end()) {
            m_facts[place->second].tags.push_back(m_texts.numberOf(row.text(1)));
        }
    }
}

Result<bool> PostTable::readSome(qint64 most) {
    VESTITEL_CHECK(watch());
    if (m_complete) {
        return true;
    }
    VESTITEL_TRY(const qint64 last, readPosts(m_readUpTo, kNoLimit, most));
    if (last > m_readUpTo) {
        VESTITEL_CHECK(readEditions(m_readUpTo, last));
        VESTITEL_CHECK(readTags(m_readUpTo, last));
    }
    m_complete = last == m_readUpTo;
    m_readUpTo = last;
    ++m_version;
    m_changed.clear();
    return m_complete;
}

Result<void> PostTable::readAgain(qint64 number) {
    if (const auto known = m_places.find(number); known != m_places.end()) {
        const Place place = known->second;
        m_changed.push_back(place);
        m_byId.erase(m_facts[place].id);
        m_facts[place] = {};
        m_free.push_back(place);
        m_places.erase(known);
    }
    VESTITEL_TRY(const qint64 last, readPosts(number - 1, number, 1));
    if (last == number) {
        VESTITEL_CHECK(readEditions(number - 1, number));
        VESTITEL_CHECK(readTags(number - 1, number));
        m_changed.push_back(m_places[number]);
    }
    return {};
}

Result<void> PostTable::bringUp() {
    VESTITEL_CHECK(watch());
    std::vector<qint64> numbers;
    VESTITEL_CHECK(forEachRow(m_archive->connection(),
                              QStringLiteral("SELECT post FROM lens_changed"),
                              [&numbers](const sqlite::Statement& row) -> Result<void> {
                                  numbers.push_back(row.integer(0));
                                  return {};
                              }));
    if (!numbers.empty() && (m_complete || m_readUpTo > 0)) {
        if (numbers.size() > kReadAgainMost) {
            clear();
        } else {
            m_changed.clear();
            ++m_version;
            for (const qint64 number : numbers) {
                if (m_complete || number <= m_readUpTo) {
                    // A place may be freed and taken again on the way, so what is half read is not
                    // used: the note stays until all of it is read.
                    if (const auto read = readAgain(number); !read) {
                        clear();
                        return read;
                    }
                    m_readUpTo = std::max(m_readUpTo, number);
                }
            }
        }
    }
    if (!numbers.empty()) {
        VESTITEL_CHECK(m_archive->connection().run(QStringLiteral("DELETE FROM lens_changed")));
    }
    while (!m_complete) {
        if (const auto done = readSome(kNoLimit); !done) {
            clear();
            return failure(done);
        }
    }
    return {};
}

} // namespace vestitel::archive
