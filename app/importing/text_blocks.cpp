#include "importing/text_blocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace vestitel::importing {

namespace {

struct ListItem {
    int number = 0;    ///< 0 for a bullet
    bool dash = false; ///< One alone is more likely speech.
    QString text;
};

std::optional<ListItem> readListItem(const QString& line) {
    static const QRegularExpression kBullet(
        QStringLiteral("^(?:[•·▪●○◦■□➢✓►\\x{F0B7}\\x{F0A7}\\x{F0D8}]\\s*|([-–—*])\\s+)(\\S.*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kNumber(QStringLiteral("^(\\d{1,3})[.)]\\s+(\\S.*)$"));
    if (const QRegularExpressionMatch match = kBullet.match(line); match.hasMatch()) {
        return ListItem{0, !match.captured(1).isEmpty(), match.captured(2)};
    }
    if (const QRegularExpressionMatch match = kNumber.match(line); match.hasMatch()) {
        return ListItem{match.captured(1).toInt(), false, match.captured(2)};
    }
    return std::nullopt;
}

/// Whether an editor broke one paragraph into these lines: all but the last about as long.
bool isWrapped(const QStringList& lines) {
    if (lines.size() < 2) {
        return false;
    }
    qsizetype shortest = lines.first().size();
    qsizetype longest = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        shortest = std::min(shortest, lines[i].size());
        longest = std::max(longest, lines[i].size());
    }
    const bool even = shortest >= 50 && longest <= 100 && longest - shortest <= 20;
    const bool goesOn = std::any_of(lines.begin() + 1, lines.end(),
                                    [](const QString& line) { return line.at(0).isLower(); });
    return even && goesOn && lines.last().size() <= longest + 1;
}

/// The list that begins at `from`: how many lines it takes, empty ones between its items included.
std::optional<std::pair<TextBlock, qsizetype>> readList(const QStringList& lines, qsizetype from) {
    const std::optional<ListItem> first = readListItem(lines[from]);
    if (!first || first->number > 1) {
        return std::nullopt;
    }
    const bool numbered = first->number == 1;
    TextBlock list{numbered ? TextBlock::Kind::NumberedList : TextBlock::Kind::BulletList, {}};
    qsizetype end = from;
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (lines[i].isEmpty()) {
            continue;
        }
        const std::optional<ListItem> item = readListItem(lines[i]);
        const int expected = numbered ? static_cast<int>(list.items.size()) + 1 : 0;
        if (!item || item->number != expected || item->dash != first->dash) {
            break;
        }
        list.items.append(item->text);
        end = i + 1;
    }
    if (list.items.size() < 2 && (numbered || first->dash)) {
        return std::nullopt;
    }
    return std::pair(std::move(list), end - from);
}

} // namespace

std::vector<TextBlock> textBlocks(const QStringList& lines) {
    std::vector<TextBlock> blocks;
    for (qsizetype i = 0; i < lines.size();) {
        if (lines[i].isEmpty()) {
            ++i;
            continue;
        }
        if (auto list = readList(lines, i)) {
            blocks.push_back(std::move(list->first));
            i += list->second;
            continue;
        }
        qsizetype end = i + 1;
        while (end < lines.size() && !lines[end].isEmpty() && !readListItem(lines[end])) {
            ++end;
        }
        const QStringList group = lines.mid(i, end - i);
        if (isWrapped(group)) {
            blocks.push_back({TextBlock::Kind::Paragraph, {group.join(u' ')}});
        } else {
            for (const QString& line : group) {
                blocks.push_back({TextBlock::Kind::Paragraph, {line}});
            }
        }
        i = end;
    }
    return blocks;
}

} // namespace vestitel::importing
