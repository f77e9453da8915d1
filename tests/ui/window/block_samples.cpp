#include "block_samples.h"

namespace vestitel::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QString figure(const MediaHash& hash, const QString& kind, const QString& alt,
               const QString& caption) {
    return u"<figure%1><img src=\"media:%2\" alt=\"%3\">%4</figure>"_s.arg(
        kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind), hash.toString(), alt,
        caption.isEmpty() ? QString() : u"<figcaption>%1</figcaption>"_s.arg(caption));
}

/// A figure of a kind among text that flows around it.
BlockSample figureSample(const QString& name, const QString& kind, const MediaHash& hash) {
    const QString bg = u"<p>Гостите разгледаха работилницата, в която преди години е имало "
                       "празен склад. Днес тук се учат деца от три училища.</p>"_s;
    const QString en = u"<p>The guests saw the workshop, an empty storeroom some years ago. Today "
                       "children of three schools learn here.</p>"_s;
    return {name, figure(hash, kind, u"Грънчарско колело"_s, u"Работилницата отвътре"_s) + bg + bg,
            figure(hash, kind, u"A potter’s wheel"_s, u"The workshop from inside"_s) + en + en};
}

QString tableOf(const QString& caption, const QString& head, const QStringList& rows) {
    QString table =
        u"<table><caption>%1</caption><thead><tr>%2</tr></thead><tbody>"_s.arg(caption, head);
    for (const QString& row : rows) {
        table += u"<tr>%1</tr>"_s.arg(row);
    }
    return table + u"</tbody></table>"_s;
}

} // namespace

std::vector<BlockSample> blockSamples(const MediaHash& photo, const MediaHash& other,
                                      const MediaHash& document) {
    const QString file = document.toString();
    return {
        {u"paragraph"_s,
         u"<p>Срещата е на <strong>12 март 2026 г.</strong> от <em>10:30 ч.</em> в "
         "<abbr title=\"Местна инициативна група\">МИГ</abbr>; формуляри на <a "
         "href=\"https://example.org/\">страницата на мярката</a>. Площ 25 m<sup>2</sup>, вода "
         "H<sub>2</sub>O, подход <span lang=\"en\">bottom-up</span>.</p>"_s,
         u"<p>The meeting is on <strong>12 March 2026</strong> at <em>10:30</em> in the "
         "<abbr title=\"Local action group\">LAG</abbr>; forms on the <a "
         "href=\"https://example.org/\">page of the measure</a>. An area of 25 m<sup>2</sup>, "
         "water H<sub>2</sub>O, the word <span lang=\"bg\">мярка</span>.</p>"_s},
        {u"headings"_s,
         u"<h2>Какво предстои</h2><p>Две срещи и едно обучение.</p><h3>През март</h3><p>Срещата в "
         "читалището.</p><h4>Как да се стигне</h4><p>С автобуса от 9:15 ч.</p>"_s,
         u"<h2>What comes next</h2><p>Two meetings and a training.</p><h3>In March</h3><p>The "
         "meeting in the community centre.</p><h4>How to get there</h4><p>By the bus at "
         "9:15.</p>"_s},
        {u"lists"_s,
         u"<ul><li>заявление;<ul><li>подписано;</li><li>с дата;</li></ul></li><li>декларация.</li>"
         "</ul><ol><li>Подаване</li><li>Оценка<ol "
         "type=\"a\"><li>допустимост</li><li>качество</li></ol></li></ol>"_s,
         u"<ul><li>an application;<ul><li>signed;</li><li>with a date;</li></ul></li><li>a "
         "declaration.</li></ul><ol><li>Submission</li><li>Assessment<ol "
         "type=\"a\"><li>eligibility</li><li>quality</li></ol></li></ol>"_s},
        {u"quote"_s,
         u"<blockquote><p>Не е нужен голям бюджет, а хора, които си вярват.</p><p "
         "class=\"source\">Ръководителят на делегацията</p></blockquote><p>След това продължи "
         "разговорът.</p>"_s,
         u"<blockquote><p>It takes no large budget, but people who trust each other.</p><p "
         "class=\"source\">The head of the delegation</p></blockquote><p>The talk then went "
         "on.</p>"_s},
        {u"note"_s,
         u"<aside class=\"note\"><h3>Важно</h3><p>Срокът не се удължава.</p></aside><p>Въпроси се "
         "приемат до 20 март.</p>"_s,
         u"<aside class=\"note\"><h3>Important</h3><p>The deadline will not be "
         "extended.</p></aside><p>Questions are taken until 20 March.</p>"_s},
        figureSample(u"figure-full"_s, {}, photo),
        figureSample(u"figure-left"_s, u"left"_s, photo),
        figureSample(u"figure-right"_s, u"right"_s, photo),
        {u"gallery"_s,
         figure(photo, u"gallery"_s, u"Колело"_s, u"Работилницата"_s) +
             figure(other, u"gallery"_s, u"Площад"_s, u"Площадът"_s) +
             figure(photo, u"gallery"_s, u"Колело"_s, {}),
         figure(photo, u"gallery"_s, u"A wheel"_s, u"The workshop"_s) +
             figure(other, u"gallery"_s, u"A square"_s, u"The square"_s) +
             figure(photo, u"gallery"_s, u"A wheel"_s, {})},
        {u"table"_s,
         tableOf(u"Бюджет по мерки"_s, u"<th scope=\"col\">Мярка</th><th scope=\"col\">Лева</th>"_s,
                 {u"<th scope=\"row\">19.2</th><td>1 200 000</td>"_s,
                  u"<th scope=\"row\">6.4.1</th><td>340 000</td>"_s}),
         tableOf(u"Budget by measure"_s,
                 u"<th scope=\"col\">Measure</th><th scope=\"col\">BGN</th>"_s,
                 {u"<th scope=\"row\">19.2</th><td>1 200 000</td>"_s,
                  u"<th scope=\"row\">6.4.1</th><td>340 000</td>"_s})},
        {u"rule"_s, u"<p>Преди.</p><hr><p>След.</p>"_s, u"<p>Before.</p><hr><p>After.</p>"_s},
        {u"video"_s,
         u"<p class=\"video\"><a href=\"https://example.org/video\">Изложението за две "
         "минути</a></p><p>Видеото е от кметството.</p>"_s,
         u"<p class=\"video\"><a href=\"https://example.org/video\">The fair in two "
         "minutes</a></p><p>The video is the municipality’s.</p>"_s},
        {u"document"_s,
         u"<p>Условията са в <a href=\"media:%1\">Насоки (PDF, 340 KB)</a>.</p>"_s.arg(file),
         u"<p>The conditions are in the <a href=\"media:%1\">Guidelines (PDF, 340 KB)</a>.</p>"_s
             .arg(file)},
        {u"empty"_s, {}, {}},
    };
}

} // namespace vestitel::test
