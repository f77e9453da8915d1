#include "publishing/social_texts.h"

#include "publishing/page_facts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <functional>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

enum class Counting { Characters, Weights };
enum class Links { Shown, Left };

struct Network {
    const char16_t* name;
    qsizetype limit;
    Counting counting = Counting::Characters;
    Links links = Links::Shown;
    qsizetype tags = 30;
};

/// The limits that the networks give for a post (2025). Telegram's is that of the words under a
/// picture, which is how news goes there; one of Viber's channels takes more.
constexpr std::array<Network, 5> kNetworks = {{
    {u"Facebook", 63206},
    {u"X", 280, Counting::Weights, Links::Shown, 2},
    {u"LinkedIn", 3000},
    {u"Viber, Telegram", 1024},
    {u"Instagram", 2200, Counting::Characters, Links::Left},
}};

constexpr qsizetype kAddressWeight = 23;

const QRegularExpression& addressForm() {
    static const QRegularExpression kAddress(u"https?://\\S+"_s);
    return kAddress;
}

qsizetype lengthOf(const QString& text, Counting counting) {
    return counting == Counting::Weights ? weightedLength(text) : text.toUcs4().size();
}

struct Parts {
    QString title;
    QString lead;
    QString address;
    QString tags;

    [[nodiscard]] QString joined() const {
        QStringList parts = {title, lead, address, tags};
        parts.removeAll(QString());
        return parts.join(u"\n\n"_s);
    }
};

/// The longest beginning that ends with a sentence, else with a word ("…"), such that it fits.
QString cut(const QString& text, const std::function<bool(const QString&)>& fits) {
    static const QRegularExpression kSentence(u"(?<!\\b[чг])[.!?…][“”\"»)]*(?=\\s)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QString best;
    auto sentences = kSentence.globalMatch(text);
    while (sentences.hasNext()) {
        if (const QString part = text.left(sentences.next().capturedEnd()); fits(part)) {
            best = part;
        }
    }
    if (!best.isEmpty()) {
        return best;
    }
    for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        if (const QString part = text.left(end) + u'…'; fits(part)) {
            return part;
        }
    }
    return {};
}

/// A title that has no space to be cut at too.
QString cutTitle(const QString& title, const std::function<bool(const QString&)>& fits) {
    QString words = cut(title, fits);
    for (qsizetype end = title.size() - 1; words.isEmpty() && end > 0; --end) {
        if (!title.at(end).isLowSurrogate() && fits(title.left(end) + u'…')) {
            words = title.left(end) + u'…';
        }
    }
    return words;
}

QString tagLine(const QStringList& tags, qsizetype most) {
    QStringList line;
    for (const QString& tag : tags) {
        const QString written = hashtag(tag);
        if (!written.isEmpty() && !line.contains(written) && line.size() < most) {
            line.append(written);
        }
    }
    return line.join(u' ');
}

SocialText textFor(const Network& network, const PageFacts& facts, const QStringList& tags) {
    Parts parts{facts.title, facts.lead, network.links == Links::Shown ? facts.address : QString(),
                tagLine(tags, network.tags)};
    const auto fits = [&](const Parts& tried) {
        return lengthOf(tried.joined(), network.counting) <= network.limit;
    };
    const auto fitsWith = [&](QString Parts::*part) {
        return [&fits, parts, part](const QString& text) mutable {
            parts.*part = text;
            return fits(parts);
        };
    };
    if (!fits(parts)) {
        parts.lead = cut(parts.lead, fitsWith(&Parts::lead));
    }
    if (!fits(parts)) {
        parts.tags.clear();
    }
    if (!fits(parts)) {
        parts.title = cutTitle(parts.title, fitsWith(&Parts::title));
    }
    const QString text = parts.joined();
    return {QString::fromUtf16(network.name), text, lengthOf(text, network.counting),
            network.limit};
}

} // namespace

qsizetype weightedLength(const QString& text) {
    QString rest = text.normalized(QString::NormalizationForm_C);
    qsizetype length = 0;
    auto addresses = addressForm().globalMatch(rest);
    while (addresses.hasNext()) {
        addresses.next();
        length += kAddressWeight;
    }
    rest.remove(addressForm());
    for (const char32_t c : rest.toUcs4()) {
        const bool isLight = c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) ||
                             (c >= 8242 && c <= 8247);
        length += isLight ? 1 : 2;
    }
    return length;
}

QString hashtag(const QString& tag) {
    static const QRegularExpression kBetween(u"[^\\p{L}\\p{N}_]+"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kLetter(u"\\p{L}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = tag.split(kBetween, Qt::SkipEmptyParts);
    if (words.size() > 1) {
        for (QString& word : words) {
            word[0] = word.at(0).toUpper();
        }
    }
    const QString joined = words.join(QString());
    // A tag of digits only is linked nowhere.
    return kLetter.match(joined).hasMatch() ? u'#' + joined : QString();
}

std::vector<SocialText> socialTexts(const Publication& publication,
                                    const domain::Language& language) {
    std::vector<SocialText> texts;
    if (!publication.post.editions.contains(language)) {
        return texts;
    }
    const PageFacts facts = pageFacts(publication, language, FileAddresses::below({}));
    for (const Network& network : kNetworks) {
        texts.push_back(textFor(network, facts, publication.post.tags));
    }
    return texts;
}

QString socialFile(const std::vector<SocialText>& texts) {
    QStringList parts;
    for (const SocialText& text : texts) {
        const QString heading = Words::tr("%1 – %2 of %3 characters")
                                    .arg(text.network)
                                    .arg(text.length)
                                    .arg(text.limit);
        parts.append(u"== %1 ==\n%2\n"_s.arg(heading, text.text));
    }
    return parts.join(u'\n');
}

} // namespace vestitel::publishing
