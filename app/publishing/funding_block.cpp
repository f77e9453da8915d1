#include "publishing/funding_block.h"

#include "publishing/editions.h"
#include "publishing/frame_data.h"
#include "publishing/funding_files.h"

#include <algorithm>
#include <cmath>

namespace vestitel::publishing {

namespace {

using domain::FundingEmblem;
using domain::Language;
using kainjow::mustache::data;

/// All emblems of a block have one height, so that no logo is larger than the Union's (Regulation
/// (EU) 2021/1060, Annex IX, 1.7): 60 pixels are 15.9 mm on a screen of 96 an inch.
constexpr int kUsualHeight = 60;
constexpr double kPixelsPerMillimetre = 96 / 25.4;

int heightOf(const std::vector<FundingEmblem>& emblems) {
    int height = kUsualHeight;
    for (const FundingEmblem& emblem : emblems) {
        height = std::max(height,
                          static_cast<int>(std::ceil(emblem.leastHeight * kPixelsPerMillimetre)));
    }
    return height;
}

QSize atHeight(const QSize& size, int height) {
    const double width = static_cast<double>(size.width()) * height / size.height();
    return {std::max(1, static_cast<int>(std::lround(width))), height};
}

} // namespace

std::optional<FundingBlock> fundingBlock(const Publication& publication, const Language& language,
                                         EmblemPlace place) {
    if (!publication.funding) {
        return std::nullopt;
    }
    const PublishedFunding& funding = *publication.funding;
    const QString organisation =
        inLanguage(publication.organisation.names, language, publication.languages).simplified();
    const auto words = [&](const std::map<Language, QString>& texts) {
        return inLanguage(texts, language, publication.languages)
            .replace(domain::kOrganisationPlace, organisation);
    };
    FundingBlock block{words(funding.names), {}, {}, words(funding.version.disclaimer)};
    const int height = heightOf(funding.version.emblems);
    for (const FundingEmblem& emblem : funding.version.emblems) {
        if (const auto picture = emblemPicture(funding, emblem.key, place)) {
            block.emblems.push_back(
                {picture->path, atHeight(picture->size, height), words(emblem.names)});
        }
    }
    for (const auto& sentence : funding.version.sentences) {
        block.sentences.append(words(sentence));
    }
    return block;
}

void setFunding(data& page, const Publication& publication, const Language& language,
                EmblemPlace place, const FileAddresses& addresses) {
    const auto block = fundingBlock(publication, language, place);
    if (!block) {
        return;
    }
    data funding;
    data emblems = emptyList();
    for (const FundingBlock::Emblem& emblem : block->emblems) {
        data each;
        setText(each, "emblem_address", addresses.of(emblem.path));
        setText(each, "emblem_width", QString::number(emblem.size.width()));
        setText(each, "emblem_height", QString::number(emblem.size.height()));
        setText(each, "emblem_alt", emblem.name);
        emblems.push_back(each);
    }
    data sentences = emptyList();
    for (const QString& sentence : block->sentences) {
        sentences.push_back(data(sentence.toStdString()));
    }
    setList(funding, "emblems", std::move(emblems));
    setList(funding, "funding_sentences", std::move(sentences));
    setText(funding, "funding_programme", block->programme);
    setText(funding, "funding_disclaimer", block->disclaimer);
    page["funding"] = std::move(funding);
}

QStringList fundingText(const Publication& publication, const Language& language) {
    const auto block = fundingBlock(publication, language, EmblemPlace::Assets);
    if (!block) {
        return {};
    }
    QStringList paragraphs = block->sentences;
    paragraphs.append(block->programme);
    paragraphs.append(block->disclaimer);
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace vestitel::publishing
