#include "domain/post.h"

#include <algorithm>

namespace vestitel::domain {

QString toString(Status status) {
    switch (status) {
    case Status::Draft:
        return QStringLiteral("draft");
    case Status::Ready:
        return QStringLiteral("ready");
    case Status::Published:
        return QStringLiteral("published");
    }
    return {};
}

std::optional<Status> statusFromString(const QString& text) {
    for (const Status status : {Status::Draft, Status::Ready, Status::Published}) {
        if (text == toString(status)) {
            return status;
        }
    }
    return std::nullopt;
}

QString toString(EditionState state) {
    return state == EditionState::Ready ? QStringLiteral("ready") : QStringLiteral("draft");
}

std::optional<EditionState> editionStateFromString(const QString& text) {
    for (const EditionState state : {EditionState::Draft, EditionState::Ready}) {
        if (text == toString(state)) {
            return state;
        }
    }
    return std::nullopt;
}

const Edition* leadingEdition(const Post& post, const std::vector<Language>& order) {
    for (const Language& language : order) {
        const auto found = post.editions.find(language);
        if (found != post.editions.end() && !found->second.title.isEmpty()) {
            return &found->second;
        }
    }
    const auto titled =
        std::find_if(post.editions.begin(), post.editions.end(),
                     [](const auto& entry) { return !entry.second.title.isEmpty(); });
    if (titled != post.editions.end()) {
        return &titled->second;
    }
    return post.editions.empty() ? nullptr : &post.editions.begin()->second;
}

} // namespace vestitel::domain
