#pragma once

#include "editor/edition_text.h"

#include <QObject>

#include <vector>

namespace vestitel::editor {

/// All that an object's editionChanged said.
class ChangeLog final {
public:
    struct Change {
        PostId post;
        domain::Language language;
        EditedText text;
    };

    template <typename Sender>
    explicit ChangeLog(Sender& sender) {
        QObject::connect(
            &sender, &Sender::editionChanged, &m_context,
            [this](const PostId& post, const domain::Language& language, const EditedText& text) {
                m_changes.push_back({post, language, text});
            });
    }

    [[nodiscard]] const std::vector<Change>& all() const { return m_changes; }
    [[nodiscard]] std::size_t count() const { return m_changes.size(); }

private:
    QObject m_context;
    std::vector<Change> m_changes;
};

} // namespace vestitel::editor
