#pragma once

#include "dialogs/post_finder.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vestitel::dialogs {

struct Link {
    QString href; ///< https, http, mailto, tel or post:ID; empty: none yet.
    QString text; ///< What the reader clicks on; empty: the selection.

    friend bool operator==(const Link&, const Link&) = default;
};

/// Asks where a link leads: to an address, or to a post of the archive that is found as its name is
/// being typed into the same field. accepted() comes only with a target that can stand.
class LinkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `languages`: in whose titles posts are shown, the primary one first.
    LinkDialog(PostFinder finder, std::vector<domain::Language> languages,
               QWidget* parent = nullptr);

    /// What is there already. `textIsSelected`: the text is a selection of the editor and is not
    /// asked for.
    enum class TextField { Asked, IsSelection };
    void edit(const Link& link, TextField text);
    /// A post that is not offered: the one in which the link stands.
    void leaveOut(const std::optional<PostId>& post) { m_leftOut = post; }
    [[nodiscard]] const Link& link() const { return m_link; }

    void accept() override;

private:
    void find();
    void showPosts(const Result<std::vector<archive::PostRow>>& rows);
    void choose(int row);
    void updateHint();
    [[nodiscard]] QString titleOf(const archive::PostRow& row) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    PostFinder m_finder;
    std::vector<domain::Language> m_languages;
    std::optional<PostId> m_leftOut;
    Link m_link;
    QString m_post; ///< "post:ID" of the chosen post, whose title stands in the address field.
    int m_request = 0;
    QTimer m_pause;

    QLineEdit* m_address;
    QLabel* m_hint;
    QListWidget* m_posts;
    QLabel* m_textLabel;
    QLineEdit* m_text;
};

} // namespace vestitel::dialogs
