#include "importing/chrome.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace vestitel::importing {

namespace {

constexpr auto kFlags = QRegularExpression::PatternOptions(
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

/// Longer than this, a line is a writer's sentence, whatever it begins with.
constexpr qsizetype kLongestChrome = 300;

struct ChromePattern {
    ChromeKind kind;
    QRegularExpression pattern;
};

ChromePattern pattern(ChromeKind kind, const QString& text) {
    return {kind, QRegularExpression(text, kFlags)};
}

/// Each is matched against a whole line.
const std::vector<ChromePattern>& chromePatterns() {
    using enum ChromeKind;
    static const std::vector<ChromePattern> kPatterns = {
        // JavaScript is asked for.
        pattern(Anywhere,
                QStringLiteral("^(?=.{0,200}$)(?=.*\\b(?:java ?script|джаваскрипт)\\b)"
                               "(?=.*(?:requires?|enabled?|disabled|turn on|must|activate|"
                               "support|изисква|включ|изключ|разреш|активир|поддърж|"
                               "нужда|необходим)).*$")),
        pattern(Anywhere, QStringLiteral("^(?:skip to (?:the )?(?:main )?(?:content|navigation)|"
                                         "прескочи до (?:основното )?съдържание(?:то)?|"
                                         "към (?:основното )?съдържание(?:то)?)$")),
        // Cookies.
        pattern(AtEdges, QStringLiteral("^(?=.*(?:бисквитк|\\bcookies?\\b))(?=.*(?:този сайт|тази "
                                        "страница|сайтът|използва|прием|съглас|this (?:web ?)?"
                                        "site|we use|uses|accept|agree)).*$")),
        pattern(AtEdges, QStringLiteral("^(?:приемам|разбрах|съгласен съм|accept(?: all)?|i agree|"
                                        "got it|ok)$")),
        // Buttons beside an article.
        pattern(Anywhere, QStringLiteral("^(?:сподел(?:и|ете|яне)|share|tweet|туит(?:ни)?)"
                                         "(?: (?:във?|on|this|в|с приятел|статията|публикацията|"
                                         "новината|article|page|post))?(?: ?(?:facebook|twitter|"
                                         "linkedin|viber|фейсбук|туитър|x))?:?$")),
        pattern(Anywhere,
                QStringLiteral("^(?:отпечат(?:ай|ване)|принтирай|версия за (?:печат|принтиране)|"
                               "за печат|print(?: this)?(?: page| article)?|"
                               "print(?:er)?[- ]friendly(?: version)?|"
                               "изпрати на приятел|(?:e-?mail|send) (?:this )?(?:to a friend|"
                               "article|page))$")),
        pattern(AtEdges, QStringLiteral("^(?:печат|facebook|фейсбук|twitter|туитър|instagram|"
                                        "youtube|linkedin|viber|rss(?: feed)?|харесай|"
                                        "харесва ми|like|e-?mail|pdf)(?: \\d+)?$")),
        // Ways through the site.
        pattern(AtEdges,
                QStringLiteral("^[«‹<←]*\\s*(?:назад|обратно(?: към .{1,40})?|"
                               "към (?:началото|началната страница|всички новини|списъка)|"
                               "нагоре|горе|back(?: to .{1,40})?|go back|(?:to )?top|напред|"
                               "предишн[аои](?: (?:новина|статия|страница|публикация))?|"
                               "следващ[аои]?(?: (?:новина|статия|страница|публикация))?|"
                               "prev(?:ious)?(?: (?:post|article|page|news))?|"
                               "next(?: (?:post|article|page|news))?)\\s*[»›>→]*$")),
        pattern(AtEdges, QStringLiteral("^(?:начало|начална(?: страница)?|home(?: ?page)?|"
                                        "главна(?: страница)?)(?:\\s*[»›>/|→\\\\:-]+\\s*.*)?$")),
        pattern(AtEdges, QStringLiteral("^(?:вие сте тук|намирате се в|you are here)\\b.*$")),
        pattern(AtEdges,
                QStringLiteral("^(?:меню|menu|навигация|navigation|търсене|търси|търсене в сайта|"
                               "search|вход|login|log in|sign in|регистрация|register|"
                               "карта на сайта|site ?map|контакти|contacts?(?: us)?|за нас|"
                               "about(?: us)?|за сайта|общи условия|условия за ползване|"
                               "terms(?: of (?:use|service))?|privacy(?: policy)?|"
                               "поверителност(?: на личните данни)?|"
                               "политика за (?:поверителност|бисквитки(?:те)?)|"
                               "защита на личните данни|достъпност|accessibility|"
                               "абонамент|абонирай се|subscribe|архив|archive|"
                               "(?:bg|en|бг|ен|български|english)(?:\\s*[|/]?\\s*"
                               "(?:bg|en|бг|ен|български|english))*|"
                               "a\\s*[+-]?(?:\\s*a\\s*[+-]?)+|смени езика|language|език)$")),
        pattern(AtEdges, QStringLiteral("^(?:прочети (?:още|повече)|виж(?:те)? (?:още|всички)|"
                                        "още(?: новини)?|read more|more(?: news)?|see (?:all|more)|"
                                        "свързани (?:новини|статии|публикации)|"
                                        "подобни (?:новини|статии)|related (?:news|posts|articles)|"
                                        "последни новини|latest news)(?:\\s*[.…»›>→]*)$")),
        pattern(AtEdges,
                QStringLiteral("^(?:(?:няма |добави |остави |\\d+ )?(?:коментар(?:и|а)?)|"
                               "(?:no |add |leave a |\\d+ )?comments?)(?: ?\\(\\d+\\))?$")),
        pattern(AtEdges, QStringLiteral("^(?:прегледи|прегледана|видяна|преглеждания|посещения|"
                                        "брой посещения|прочетена|views|hits|visits|read)\\s*:?\\s*"
                                        "[\\d ]+(?: (?:пъти|times))?$")),
        // Who keeps the site.
        pattern(AtEdges,
                QStringLiteral("^(?:изработка|разработка|уеб ?дизайн|дизайн|разработено от|"
                               "създаден от|powered by|web ?design|design(?:ed)? by|"
                               "developed by)\\b.{0,80}$")),
        pattern(AtEdges, QStringLiteral("^(?:последна (?:промяна|актуализация)|"
                                        "последно (?:обновяване|обновена|променена)|"
                                        "last (?:updated?|modified|change))\\b.{0,60}$")),
        pattern(AtEdges, QStringLiteral("^[\\s|/\\\\·•»›>«‹<→←*_=~.…+-]+$")),
    };
    return kPatterns;
}

/// "за сайта | общи условия | карта на сайта |": several names apart by the same sign.
bool isLineOfLinks(const QString& line) {
    for (const QLatin1String sign : {QLatin1String("|"), QLatin1String("»"), QLatin1String("›")}) {
        const QStringList parts = line.split(sign, Qt::SkipEmptyParts);
        const bool short_ = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
            return part.size() <= 60 && part.simplified().split(u' ').size() <= 6;
        });
        if (line.count(sign) >= 2 && short_) {
            return true;
        }
    }
    return false;
}

} // namespace

ChromeKind chromeKind(const QString& line) {
    if (line.size() > kLongestChrome) {
        return ChromeKind::None;
    }
    for (const ChromePattern& entry : chromePatterns()) {
        if (entry.pattern.match(line).hasMatch()) {
            return entry.kind;
        }
    }
    return isLineOfLinks(line) || isCopyright(line) ? ChromeKind::AtEdges : ChromeKind::None;
}

bool isCopyright(const QString& line) {
    // With a year, or the whole phrase: a photographer's © under a picture is the article's.
    static const QRegularExpression kCopyright(
        QStringLiteral("^(?:.{0,60}\\s)?(?:©|\\(c\\)|copyright\\b).*\\b(?:19|20)\\d\\d\\b|"
                       "(?:всички права (?:са )?запазени|all rights reserved)"),
        kFlags);
    return line.size() <= kLongestChrome && kCopyright.match(line).hasMatch();
}

bool isSectionName(const QString& line) {
    static const QSet<QString> kNames = {
        QStringLiteral("новини"),
        QStringLiteral("новина"),
        QStringLiteral("актуално"),
        QStringLiteral("актуални новини"),
        QStringLiteral("съобщения"),
        QStringLiteral("съобщение"),
        QStringLiteral("обяви"),
        QStringLiteral("събития"),
        QStringLiteral("прессъобщения"),
        QStringLiteral("прес център"),
        QStringLiteral("пресцентър"),
        QStringLiteral("всички новини"),
        QStringLiteral("последни новини"),
        QStringLiteral("архив новини"),
        QStringLiteral("news"),
        QStringLiteral("latest news"),
        QStringLiteral("events"),
        QStringLiteral("press releases"),
        QStringLiteral("announcements"),
        QStringLiteral("архив"),
    };
    QString name = line.toLower();
    while (name.endsWith(u':') || name.endsWith(u'.')) {
        name.chop(1);
    }
    return kNames.contains(name);
}

} // namespace vestitel::importing
