#pragma once

#include <QFrame>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace vestitel::find_bar {

/// What the writer asks for.
struct Wish {
    QString text;
    bool matchCase = false;
    bool wholeWord = false;
    bool wordForms = false;
    bool allTexts = false;

    friend bool operator==(const Wish&, const Wish&) = default;
};

/// What is sought in the text, and in a second row what is to stand in its place.
/// Enter goes to the next match, Shift+Enter to the previous one; in the second row Enter replaces.
class FindBar final : public QFrame {
    Q_OBJECT

public:
    enum class Rows { Find, FindAndReplace };

    explicit FindBar(QWidget* parent = nullptr);

    /// Opens the bar, with `text` in it unless that is empty, ready to be typed over.
    void open(Rows rows, const QString& text);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] Wish wish() const;
    [[nodiscard]] QString replacement() const;

    /// `current` of `count`, from 1; 0: none of them is looked at.
    void showFound(qint64 count, qint64 current);
    /// Without word forms their button rests, and tells why.
    void setWordFormsRefusal(const QString& reason);
    /// Whether there is more than one text to look in.
    void setTextCount(int count);
    /// Whether the text may be changed.
    void setReplaceable(bool replaceable);

signals:
    void wishChanged(const vestitel::find_bar::Wish& wish);
    void nextRequested();
    void previousRequested();
    void replaceRequested(const QString& replacement);
    void replaceAllRequested(const QString& replacement);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFindRow();
    void makeReplaceRow();
    QToolButton* addButton(const char* name, const QString& icon);
    QToolButton* addChoice(const char* name, const QString& icon);
    void retranslate();
    void showCount();
    void updateControls();

    QWidget* m_findRow;
    QWidget* m_replaceRow;
    QLineEdit* m_text;
    QLabel* m_count;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_case = nullptr;
    QToolButton* m_whole = nullptr;
    QToolButton* m_forms = nullptr;
    QComboBox* m_scope;
    QToolButton* m_close = nullptr;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QString m_formsRefusal;
    std::optional<qint64> m_found; ///< Nothing: not told yet.
    qint64 m_current = 0;
    bool m_replaceable = true;
};

} // namespace vestitel::find_bar
