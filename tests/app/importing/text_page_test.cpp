#include "importing/text_page.h"

#include "base/atomic_file.h"
#include "importing/chrome.h"
#include "importing/encoding.h"

#include "support/catch.h"

#include <QRegularExpression>

#include <random>

using namespace vestitel;
using namespace vestitel::importing;

namespace {

TextPage page(const char* name) {
    const auto bytes =
        readFile(QStringLiteral(VESTITEL_FIXTURES "/import/") + QLatin1String(name), 1 << 20);
    REQUIRE(bytes);
    return readTextPage(decodeText(*bytes));
}

QStringList paragraphs(const TextPage& text) {
    QStringList result;
    for (const TextBlock& block : text.blocks) {
        result.append(block.items.join(QStringLiteral(" / ")));
    }
    return result;
}

} // namespace

TEST_CASE("a saved page of a municipality gives title, date and paragraphs without the site") {
    const TextPage text = page("municipality.txt");
    CHECK(text.title == QStringLiteral("Майсторски клас по калиграфия събра деца в читалището"));
    CHECK(text.date == QDate(2019, 6, 7));
    REQUIRE(text.blocks.size() == 3);
    CHECK(text.blocks[0].items[0].startsWith(QStringLiteral("Двадесет деца")));
    CHECK(text.blocks[0].items[0].contains(QStringLiteral("„Красив почерк“")));
    CHECK(text.blocks[2].items[0].endsWith(QStringLiteral("през есента.")));
}

TEST_CASE("a page with a menu, a path and buttons gives the article alone") {
    const TextPage text = page("portal.txt");
    CHECK(text.title == QStringLiteral("Open day at the seed library"));
    CHECK(text.date == QDate(2021, 3, 14));
    CHECK(paragraphs(text) ==
          QStringList{QStringLiteral("The seed library opens its doors on Saturday. Everyone may "
                                     "take three packets home."),
                      QStringLiteral("What to bring:"),
                      QStringLiteral("paper bags / a pencil / seeds of your own"),
                      QStringLiteral("Tea is served by the volunteers.")});
}

TEST_CASE("a notice with lists and contacts loses none of its lines") {
    const TextPage text = page("notice.txt");
    CHECK(text.title == QStringLiteral("Обявление за прием на заявления"));
    CHECK(text.date == QDate(2020, 11, 3));
    CHECK(paragraphs(text) ==
          QStringList{QStringLiteral("Заявленията се приемат от 9 до 16 ч. в стая 12."),
                      QStringLiteral("Нужни са:"),
                      QStringLiteral("заявление по образец / копие от нотариален акт"),
                      QStringLiteral("Контакти"), QStringLiteral("тел. 0000 / 12 34 56"),
                      QStringLiteral("Комисията заседава всяка сряда.")});
}

TEST_CASE("a plain text is its first line as title and the rest as paragraphs") {
    const TextPage text = readTextPage(QStringLiteral(
        "Кратко заглавие\n\nПърви абзац.\nВтори абзац.\n\n\u00A0\nТрети   абзац.\n"));
    CHECK(text.title == QStringLiteral("Кратко заглавие"));
    CHECK_FALSE(text.date.isValid());
    CHECK(paragraphs(text) == QStringList{QStringLiteral("Първи абзац."),
                                          QStringLiteral("Втори абзац."),
                                          QStringLiteral("Трети абзац.")});
    CHECK(text.dropped.isEmpty());
}

TEST_CASE("lines that an editor broke are one paragraph again") {
    const TextPage text = readTextPage(
        QStringLiteral("Заглавие\n\n"
                       "Първият ред на този абзац е дълъг почти седемдесет знака и продължава\n"
                       "на следващия ред, който също е дълъг почти толкова, колкото първият и\n"
                       "свършва тук.\n\nВтори."));
    REQUIRE(text.blocks.size() == 2);
    CHECK(text.blocks[0].items[0].contains(QStringLiteral("продължава на следващия")));
}

TEST_CASE("a long first paragraph gives the title its beginning and stays whole") {
    const QString paragraph = QStringLiteral("Думи без край и без заглавие над тях ").repeated(20);
    const TextPage text = readTextPage(paragraph);
    CHECK(text.title.endsWith(u'…'));
    CHECK(text.title.size() < 100);
    REQUIRE(text.blocks.size() == 1);
    CHECK(text.blocks[0].items[0] == paragraph.trimmed());
}

TEST_CASE("a title that only the date parts from its second saying is said once") {
    for (const QString& head :
         {QStringLiteral("Празник на виното\n25.01.2018\nПразник на виното\n"),
          QStringLiteral("25.01.2018: Празник на виното\n"),
          QStringLiteral("Новини\n25.01.2018:\nПразник на виното\n"),
          QStringLiteral(
              "Празник на виното | Община Примерна\n\nПразник на виното\n25.01.2018 г.\n"),
          QStringLiteral("Община Примерна - Празник на виното\nМеню\nУслуги\nПразник на виното\n"
                         "Публикувано на 25 януари 2018 г.\n")}) {
        const TextPage text = readTextPage(head + QStringLiteral("\nВиното беше добро."));
        INFO(head.toStdString());
        CHECK(text.title == QStringLiteral("Празник на виното"));
        CHECK(text.date == QDate(2018, 1, 25));
        CHECK(paragraphs(text) == QStringList{QStringLiteral("Виното беше добро.")});
    }
}

TEST_CASE("a title that the frame cuts short or writes otherwise is said once") {
    for (const QString& frame :
         {QStringLiteral("Празник на виното и на младите певци от…"),
          QStringLiteral("ПРАЗНИК НА ВИНОТО И НА \"МЛАДИТЕ\" ПЕВЦИ ОТ СЕЛОТО.")}) {
        const TextPage text = readTextPage(
            frame + QStringLiteral("\n25.01.2018:\nПразник на виното и на „младите“ певци от "
                                   "селото\n\nТекст."));
        CHECK(text.title.startsWith(QStringLiteral("Празник"), Qt::CaseInsensitive));
        CHECK(text.date == QDate(2018, 1, 25));
        CHECK(paragraphs(text) == QStringList{QStringLiteral("Текст.")});
        CHECK(text.guessedChrome().isEmpty());
    }
}

TEST_CASE("a heading that comes again below the title's lines takes none of them away") {
    const TextPage text = readTextPage(QStringLiteral(
        "Програма за празника\n10:00 откриване\n11:00 танци\nПрограма за празника\nКрай."));
    CHECK(text.title == QStringLiteral("Програма за празника"));
    CHECK(text.dropped.isEmpty());
    CHECK(text.blocks.size() == 4);
}

TEST_CASE("when it was published may stand below the text") {
    const TextPage text = readTextPage(
        QStringLiteral("Заглавие\n\nТекст.\n\nПубликувано на 25.01.2018 г.\n© 2020 Община\n"));
    CHECK(text.date == QDate(2018, 1, 25));
    CHECK(paragraphs(text) == QStringList{QStringLiteral("Текст.")});
    const TextPage signedText = readTextPage(
        QStringLiteral("Заглавие\n\nТекст.\n\n25.01.2018 г.\nСнимки: © Иван Иванов\n"));
    CHECK(signedText.blocks.size() == 3);
}

TEST_CASE("lines that were left out by where they stood are told apart") {
    const TextPage text = readTextPage(QStringLiteral(
        "Профил на купувача\nПразник на младото вино\n25.01.2018:\nПразник на младото вино\n\n"
        "Текст за виното, който е изречение.\n© 2001-2020 Община Примерна\nБрояч"));
    CHECK(text.title == QStringLiteral("Празник на младото вино"));
    CHECK(text.guessedChrome() ==
          QStringList{QStringLiteral("Брояч"), QStringLiteral("Профил на купувача")});
}

TEST_CASE("the writer's own sentences are no chrome") {
    for (const QString& line : {QStringLiteral("Курсът по JavaScript започва в понеделник."),
                                QStringLiteral("Меню за празника: погача и мед."),
                                QStringLiteral("Назад във времето ни върна изложбата."),
                                QStringLiteral("Печатът на общината беше сменен."),
                                QStringLiteral("Бабините бисквитки спечелиха първа награда."),
                                QStringLiteral("Новини от комисията ще има утре."),
                                QStringLiteral("Търсенето на работници расте."),
                                QStringLiteral("Share your harvest with a neighbour.")}) {
        INFO(line.toStdString());
        CHECK(chromeKind(line) == ChromeKind::None);
    }
}

TEST_CASE("no text fails, and every word of it is in the result") {
    std::mt19937 random(11);
    static const QStringList kLines = {
        QString(),
        QStringLiteral("\u00A0"),
        QStringLiteral("Заглавие на статия за реката"),
        QStringLiteral("25.01.2018:"),
        QStringLiteral("25 януари 2018 г."),
        QStringLiteral("25.01.2018: Друго заглавие тук"),
        QStringLiteral("Новини"),
        QStringLiteral("Начало » Новини"),
        QStringLiteral("© 2001-2021 Сайт | условия | карта |"),
        QStringLiteral("Please enable JavaScript"),
        QStringLiteral("Сподели"),
        QStringLiteral("- първа точка"),
        QStringLiteral("- втора точка"),
        QStringLiteral("1. ред"),
        QStringLiteral("2) ред"),
        QStringLiteral("• точка"),
        QStringLiteral("Дълъг абзац с изречение, което има край и никой не го реже на две. ")
            .repeated(3),
        QStringLiteral("<script>alert(1)</script> & „кавички“"),
        QStringLiteral("Контакти"),
        QStringLiteral("|")};
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}]+"));
    for (int i = 0; i < 3000; ++i) {
        QString text;
        const int count = std::uniform_int_distribution<int>(0, 14)(random);
        for (int j = 0; j < count; ++j) {
            text += kLines[std::uniform_int_distribution<qsizetype>(0, kLines.size() - 1)(random)];
            text += u'\n';
        }
        const TextPage result = readTextPage(text);
        const QString kept = result.title + u'\n' + paragraphs(result).join(u'\n') + u'\n' +
                             result.dropped.join(u'\n') + QStringLiteral("\nянуари г");
        INFO(text.toStdString());
        for (auto words = kWord.globalMatch(text); words.hasNext();) {
            REQUIRE(kept.contains(words.next().captured()));
        }
        for (const QString& dropped : result.dropped) {
            const bool explained = chromeKind(dropped) != ChromeKind::None ||
                                   isSectionName(dropped) || dropped == result.title ||
                                   result.guessedChrome().contains(dropped) ||
                                   dropped.contains(result.title);
            REQUIRE(explained);
        }
        for (const TextBlock& block : result.blocks) {
            REQUIRE_FALSE(block.items.isEmpty());
        }
    }
}
