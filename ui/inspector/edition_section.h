#pragma once

#include "inspector/inspected_post.h"
#include "inspector/section.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vestitel::fields {
class SegmentedChoice;
}

namespace vestitel::inspector {

/// One language of the post: how far it is, its page's address, its description for search engines.
class EditionSection final : public Section {
    Q_OBJECT

public:
    explicit EditionSection(const domain::Language& language, QWidget* parent = nullptr);

    void show(const EditionFields& fields, const EditionText& text, bool addressFrozen);
    void setText(const EditionText& text);
    void commitPending();

signals:
    void edited(const vestitel::inspector::EditionFields& fields);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commitAddress();
    void commitDescription();
    void updateAddressHint();
    void updateCounter();

    EditionFields m_shown;
    EditionText m_text;
    bool m_addressFrozen = false;
    fields::SegmentedChoice* m_state;
    QLabel* m_stateHint;
    QLineEdit* m_address;
    QLabel* m_addressHint;
    QLabel* m_addressProblem;
    QString m_madeAddress; ///< What was made of words that cannot stand in an address.
    QPlainTextEdit* m_description;
    QLabel* m_counter;
};

} // namespace vestitel::inspector
