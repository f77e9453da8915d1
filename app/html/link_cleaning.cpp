#include "html/link_cleaning.h"

#include "html/markup_text.h"
#include "html/markup_tokenizer.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>

namespace vestitel::html {

namespace {

constexpr qsizetype kLongestCleaned = 16 * 1024;
constexpr size_t kLongestText = 1024 * 1024;
constexpr int kMostRedirections = 4;

struct Redirection {
    QLatin1String host; ///< Or the end of one, if it begins with a point.
    QLatin1String path;
    QLatin1String parameter;
};

constexpr std::array<Redirection, 24> kRedirections = {{
    {QLatin1String("l.facebook.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("lm.facebook.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("www.facebook.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("m.facebook.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("l.messenger.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("l.instagram.com"), QLatin1String("/"), QLatin1String("u")},
    {QLatin1String("l.threads.net"), QLatin1String("/"), QLatin1String("u")},
    {QLatin1String("l.workplace.com"), QLatin1String("/l.php"), QLatin1String("u")},
    {QLatin1String("www.google.com"), QLatin1String("/url"), QLatin1String("q")},
    {QLatin1String("www.google.com"), QLatin1String("/url"), QLatin1String("url")},
    {QLatin1String("www.google.bg"), QLatin1String("/url"), QLatin1String("q")},
    {QLatin1String("www.google.bg"), QLatin1String("/url"), QLatin1String("url")},
    {QLatin1String("google.com"), QLatin1String("/url"), QLatin1String("q")},
    {QLatin1String(".safelinks.protection.outlook.com"), QLatin1String("/"), QLatin1String("url")},
    {QLatin1String("statics.teams.cdn.office.net"), QLatin1String("/evergreen-assets/safelinks/"),
     QLatin1String("url")},
    {QLatin1String("www.youtube.com"), QLatin1String("/redirect"), QLatin1String("q")},
    {QLatin1String("slack-redir.net"), QLatin1String("/link"), QLatin1String("url")},
    {QLatin1String("www.linkedin.com"), QLatin1String("/safety/go"), QLatin1String("url")},
    {QLatin1String("www.linkedin.com"), QLatin1String("/redir/redirect"), QLatin1String("url")},
    {QLatin1String("vk.com"), QLatin1String("/away.php"), QLatin1String("to")},
    {QLatin1String("away.vk.com"), QLatin1String("/away.php"), QLatin1String("to")},
    {QLatin1String("out.reddit.com"), QLatin1String("/"), QLatin1String("url")},
    {QLatin1String("duckduckgo.com"), QLatin1String("/l/"), QLatin1String("uddg")},
    {QLatin1String("t.umblr.com"), QLatin1String("/redirect"), QLatin1String("z")},
}};

constexpr std::array<QLatin1String, 37> kTracking = {
    QLatin1String("fbclid"),     QLatin1String("gclid"),          QLatin1String("gclsrc"),
    QLatin1String("dclid"),      QLatin1String("gbraid"),         QLatin1String("wbraid"),
    QLatin1String("gad_source"), QLatin1String("gad_campaignid"), QLatin1String("msclkid"),
    QLatin1String("mc_cid"),     QLatin1String("mc_eid"),         QLatin1String("yclid"),
    QLatin1String("ysclid"),     QLatin1String("_openstat"),      QLatin1String("_ga"),
    QLatin1String("_gl"),        QLatin1String("igshid"),         QLatin1String("igsh"),
    QLatin1String("mibextid"),   QLatin1String("twclid"),         QLatin1String("ttclid"),
    QLatin1String("li_fat_id"),  QLatin1String("mkt_tok"),        QLatin1String("_hsenc"),
    QLatin1String("_hsmi"),      QLatin1String("__hstc"),         QLatin1String("__hssc"),
    QLatin1String("__hsfp"),     QLatin1String("hsctatracking"),  QLatin1String("vero_id"),
    QLatin1String("vero_conv"),  QLatin1String("oly_enc_id"),     QLatin1String("oly_anon_id"),
    QLatin1String("rb_clickid"), QLatin1String("s_cid"),          QLatin1String("wickedid"),
    QLatin1String("srsltid"),
};

// Where these begin a parameter's name, it is of a campaign or of a social network.
constexpr std::array<QLatin1String, 6> kTrackingBeginnings = {
    QLatin1String("utm_"),    QLatin1String("hsa_"), QLatin1String("pk_"),
    QLatin1String("matomo_"), QLatin1String("mtm_"), QLatin1String("at_campaign"),
};

struct SiteParameter {
    QLatin1String host; ///< The end of a host's name.
    QLatin1String beginning;
};

constexpr std::array<SiteParameter, 10> kSiteTracking = {{
    {QLatin1String("facebook.com"), QLatin1String("__")},
    {QLatin1String("facebook.com"), QLatin1String("rdid")},
    {QLatin1String("facebook.com"), QLatin1String("share_url")},
    {QLatin1String("instagram.com"), QLatin1String("img_index_src")},
    {QLatin1String("youtube.com"), QLatin1String("si")},
    {QLatin1String("youtube.com"), QLatin1String("feature")},
    {QLatin1String("youtu.be"), QLatin1String("si")},
    {QLatin1String("twitter.com"), QLatin1String("ref_src")},
    {QLatin1String("x.com"), QLatin1String("ref_src")},
    {QLatin1String("spotify.com"), QLatin1String("si")},
}};

bool isOfSite(const QString& host, QLatin1String site) {
    return host == site || host.endsWith(QString(u'.' + QString(site)));
}

bool isTracking(const QString& host, const QString& parameter) {
    const QString name =
        QUrl::fromPercentEncoding(parameter.left(parameter.indexOf(u'=')).toUtf8()).toLower();
    if (std::find(kTracking.begin(), kTracking.end(), name) != kTracking.end()) {
        return true;
    }
    const auto begins = [&name](QLatin1String beginning) {
        return name.startsWith(beginning);
    };
    if (std::any_of(kTrackingBeginnings.begin(), kTrackingBeginnings.end(), begins)) {
        return true;
    }
    return std::any_of(kSiteTracking.begin(), kSiteTracking.end(), [&](const auto& rule) {
        const bool isWhole = !rule.beginning.startsWith(QLatin1String("__"));
        return isOfSite(host, rule.host) &&
               (isWhole ? name == rule.beginning : name.startsWith(rule.beginning));
    });
}

QString hostOf(const QString& address) {
    const qsizetype begin = address.indexOf(QLatin1String("//")) + 2;
    qsizetype end = begin;
    while (end < address.size() && !QStringLiteral("/?#").contains(address[end])) {
        ++end;
    }
    QString host = address.mid(begin, end - begin).toLower();
    host = host.mid(host.lastIndexOf(u'@') + 1);
    return host.left(host.indexOf(u':') < 0 ? host.size() : host.indexOf(u':'));
}

bool isWebAddress(const QString& address) {
    return address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

std::optional<QString> redirectedTo(const QString& address) {
    const QString host = hostOf(address);
    const qsizetype question = address.indexOf(u'?');
    const qsizetype pathBegin = address.indexOf(u'/', address.indexOf(QLatin1String("//")) + 2);
    if (question < 0) {
        return std::nullopt;
    }
    const QString path = pathBegin < 0 || pathBegin > question
                             ? QStringLiteral("/")
                             : address.mid(pathBegin, question - pathBegin);
    const qsizetype hash = address.indexOf(u'#', question);
    const QStringList parameters =
        address.mid(question + 1, hash < 0 ? -1 : hash - question - 1).split(u'&');
    for (const Redirection& rule : kRedirections) {
        const bool isHost =
            rule.host.startsWith(QLatin1String(".")) ? host.endsWith(rule.host) : host == rule.host;
        if (!isHost || !path.startsWith(rule.path)) {
            continue;
        }
        for (const QString& parameter : parameters) {
            if (parameter.startsWith(rule.parameter + u'=')) {
                const QString target =
                    QUrl::fromPercentEncoding(parameter.mid(rule.parameter.size() + 1).toUtf8());
                if (isWebAddress(target)) {
                    return target;
                }
            }
        }
    }
    return std::nullopt;
}

QString withoutTracking(const QString& address) {
    const qsizetype hash = address.indexOf(u'#');
    QString fragment = hash < 0 ? QString() : address.mid(hash);
    const qsizetype textFragment = fragment.indexOf(QLatin1String(":~:"));
    if (textFragment >= 0) {
        fragment.truncate(textFragment);
    }
    if (fragment == u'#' || fragment.startsWith(QLatin1String("#xtor="))) {
        fragment.clear();
    }
    const QString rest = hash < 0 ? address : address.left(hash);
    const qsizetype question = rest.indexOf(u'?');
    if (question < 0) {
        return rest + fragment;
    }
    const QString host = hostOf(address);
    QStringList kept;
    const QStringList parameters = rest.mid(question + 1).split(u'&');
    std::copy_if(parameters.begin(), parameters.end(), std::back_inserter(kept),
                 [&](const QString& parameter) { return !isTracking(host, parameter); });
    if (kept.size() == parameters.size()) {
        return rest + fragment;
    }
    return rest.left(question) + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&')) + fragment;
}

void cleanLink(MarkupPieces& pieces, size_t start) {
    const Piece& piece = pieces[start];
    if (piece.source.size() > static_cast<size_t>(2 * kLongestCleaned)) {
        return;
    }
    const QString address = QString::fromStdString(pieces.attribute(start, "href"));
    const QString cleaned = cleanedLink(address);
    if (cleaned != address) {
        pieces.replace(start, "<a href=\"" + escaped(cleaned.toStdString()) + "\">");
    }
}

/// Addresses that are written out in a text.
void cleanText(MarkupPieces& pieces, size_t index) {
    static const QRegularExpression kAddress(
        QStringLiteral("https?://[^\\s\\x{00A0}<>\"]+[^\\s\\x{00A0}<>\".,;:!?)\\]»“”'…]"));
    const std::string_view source = pieces.text(index);
    if (source.find("://") == std::string_view::npos ||
        source.find('?') == std::string_view::npos || source.size() > kLongestText) {
        return;
    }
    const QString text = QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
    QString result;
    qsizetype done = 0;
    auto addresses = kAddress.globalMatch(text);
    while (addresses.hasNext()) {
        const QRegularExpressionMatch match = addresses.next();
        const QString address = QString::fromStdString(decoded(match.captured().toStdString()));
        const QString cleaned = cleanedLink(address);
        if (cleaned != address) {
            result += QStringView(text).sliced(done, match.capturedStart() - done);
            result += QString::fromStdString(escaped(cleaned.toStdString()));
            done = match.capturedEnd();
        }
    }
    if (done > 0) {
        result += QStringView(text).sliced(done);
        pieces.replace(index, result.toStdString());
    }
}

} // namespace

QString cleanedLink(const QString& address) {
    QString cleaned = address.trimmed();
    if (!isWebAddress(cleaned) || cleaned.size() > kLongestCleaned) {
        return address;
    }
    for (int i = 0; i < kMostRedirections; ++i) {
        const std::optional<QString> target = redirectedTo(cleaned);
        if (!target) {
            break;
        }
        cleaned = *target;
    }
    cleaned = withoutTracking(cleaned);
    return cleaned == address.trimmed() ? address : cleaned;
}

void cleanLinks(MarkupPieces& pieces) {
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (pieces.isStart(i, "a")) {
            cleanLink(pieces, i);
        } else if (pieces[i].kind == Piece::Text && !pieces[i].dropped) {
            cleanText(pieces, i);
        }
    }
}

} // namespace vestitel::html
