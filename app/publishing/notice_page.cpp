#include "publishing/notice_page.h"

#include "html/parse_document.h"
#include "html/serialiser.h"
#include "publishing/frame_data.h"
#include "publishing/funding_block.h"
#include "publishing/funding_files.h"
#include "publishing/one_picture.h"
#include "publishing/page_facts.h"
#include "publishing/page_words.h"
#include "publishing/post_events.h"
#include "publishing/qr_code.h"
#include "publishing/template.h"
#include "publishing/theme_words.h"

#include <algorithm>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::Language;
using html::Block;
using html::Element;
using kainjow::mustache::data;

constexpr int kPictureWidth = 1200;
/// More dates than these are no key dates.
constexpr size_t kMostDates = 6;

// What goes on the sheet, measured in letters of the text: a line has about 85.
constexpr qsizetype kSheet = 2600;
constexpr qsizetype kPicture = 900;
constexpr qsizetype kLine = 85;
constexpr qsizetype kFunding = 5 * kLine;
/// The title's and the lead's letters are larger.
constexpr qsizetype kTitleFactor = 4;

qsizetype lettersOf(const Block& block) {
    qsizetype letters = 0;
    for (const html::Inline& part : block.inlines) {
        letters += part.isBreak() ? kLine : part.text.size();
    }
    if (!block.inlines.empty()) {
        letters = (letters / kLine + 1) * kLine + kLine / 2;
    }
    for (const Block& child : block.children) {
        letters += lettersOf(child);
    }
    return letters;
}

bool isForNotice(const Block& block) {
    switch (block.element) {
    case Element::Figure:
    case Element::Table:
    case Element::Rule:
        return false;
    default:
        return std::all_of(block.children.begin(), block.children.end(), isForNotice);
    }
}

bool isHeading(const Block& block) {
    return block.element == Element::Heading2 || block.element == Element::Heading3 ||
           block.element == Element::Heading4;
}

/// The first blocks that have room; no heading ends it.
std::vector<Block> beginning(const std::vector<Block>& blocks, qsizetype room) {
    std::vector<Block> kept;
    for (const Block& block : blocks) {
        if (!isForNotice(block)) {
            continue;
        }
        room -= lettersOf(block);
        if (room < 0) {
            break;
        }
        kept.push_back(block);
    }
    while (!kept.empty() && isHeading(kept.back())) {
        kept.pop_back();
    }
    return kept;
}

/// "12 март 2026 г., 10:30–12:00 ч."
QString eventInWords(const language::WrittenEvent& event, const Language& language,
                     const Theme& theme) {
    const QString day = dateInWords(event.date, language);
    if (!event.begin) {
        return day;
    }
    QString hours = event.begin->toString(u"H:mm"_s);
    if (event.end) {
        hours += u'–' + event.end->toString(u"H:mm"_s);
    }
    return day + u", "_s +
           theme.word(language, event.isDeadline ? u"until_hour"_s : u"at_hour"_s).arg(hours);
}

/// The room that is left for the text.
qsizetype setHead(data& notice, const Publication& publication, const Language& language,
                  const Theme& theme, const PageFacts& facts) {
    setText(notice, "language", language.tag());
    setText(notice, "site_name", facts.siteName);
    setText(notice, "title", facts.title);
    setText(notice, "lead", facts.lead);
    setText(notice, "date_words", dateInWords(publication.post.date, language));
    std::vector<PostEvent> events = eventsOf(publication, language);
    events.resize(std::min(events.size(), kMostDates));
    data dates = emptyList();
    for (const auto& [event, sentence] : events) {
        data date;
        setText(date, "date_event", eventInWords(event, language, theme));
        if (event.isDeadline) {
            date["date_is_deadline"] = data(true);
        }
        dates.push_back(date);
    }
    setList(notice, "dates", std::move(dates));
    return kSheet - facts.title.size() * kTitleFactor - facts.lead.size() * 3 / 2 -
           static_cast<qsizetype>(events.size()) * kLine * 3 / 2;
}

void setAddress(data& notice, const Language& language, const Theme& theme,
                const QString& address) {
    if (address.isEmpty()) {
        return;
    }
    setText(notice, "address", address);
    // As people read it: without percent signs and the scheme.
    const QUrl url(address);
    setText(notice, "address_shown",
            url.toDisplayString(QUrl::RemoveScheme | QUrl::StripTrailingSlash).mid(2));
    setText(notice, "qr_code", qrCode(address, theme.word(language, u"qr_code"_s)));
}

/// The emblems of the post's programme as data, by their paths.
Result<QHash<QString, QString>> inlinedEmblems(const Publication& publication) {
    QHash<QString, QString> emblems;
    for (const PlannedFiles& emblem : fundingFiles(publication, EmblemPlace::Assets)) {
        const QString& path = emblem.paths.front();
        VESTITEL_TRY(const auto made, emblem.make({0}));
        emblems.insert(path, dataAddress(mediaTypeOf(path), made.front()));
    }
    return emblems;
}

} // namespace

Result<QByteArray> renderNotice(const Publication& publication, const Language& language,
                                const Theme& theme) {
    const PageFacts facts = pageFacts(publication, language, FileAddresses::below({}));
    data notice;
    qsizetype room = setHead(notice, publication, language, theme, facts);
    VESTITEL_TRY(const auto picture, onePicture(publication, language, kPictureWidth));
    if (picture) {
        data image;
        setText(image, "image_source", dataAddress(picture->mediaType, picture->bytes));
        setText(image, "image_width", QString::number(picture->size.width()));
        setText(image, "image_height", QString::number(picture->size.height()));
        setText(image, "image_alt", picture->alt);
        notice["lead_image"] = std::move(image);
        room -= kPicture;
    }
    if (publication.funding) {
        room -= kFunding;
    }
    const auto document = html::documentOf(publication.post.editions.at(language).body);
    const html::Document shown{beginning(document->blocks, room)};
    html::Rewriting onPaper;
    onPaper.link = [](const QString&) -> std::optional<QString> {
        return std::nullopt;
    };
    setText(notice, "body", html::pageHtml(shown, onPaper));
    if (shown.blocks.size() < document->blocks.size()) {
        notice["has_more"] = data(true);
    }
    setAddress(notice, language, theme, facts.address);
    VESTITEL_TRY(auto emblems, inlinedEmblems(publication));
    setFunding(notice, publication, language, EmblemPlace::Assets,
               FileAddresses::inlined(std::move(emblems)));
    return QByteArray::fromStdString(
        theme.noticeTemplate().render(notice, theme.themeWords(language).common));
}

} // namespace vestitel::publishing
