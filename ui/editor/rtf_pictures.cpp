#include "editor/rtf_pictures.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace vestitel::editor {

namespace {

// No text has more; the bytes are on the clipboard twice as long as they are.
constexpr qsizetype kMostBytes = 512 * 1024 * 1024;
constexpr size_t kMostPictures = 1000;
constexpr size_t kDeepestGroup = 10'000;

// Destinations in which a picture is none of the text's, or is there a second time.
constexpr std::array<std::string_view, 16> kSkipped = {
    "nonshppict", "shprslt", "listpicture", "header",  "headerl", "headerr",
    "headerf",    "footer",  "footerl",     "footerr", "footerf", "background",
    "objdata",    "fonttbl", "stylesheet",  "info",
};

// Of the destinations that a reader may pass over ("\*"), those that hold pictures of the text.
constexpr std::array<std::string_view, 3> kOptionalWithPictures = {"shppict", "shpinst", "shptxt"};

template <typename Names>
bool contains(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
class RtfReader final {
public:
    explicit RtfReader(std::string_view rtf) : m_rtf(rtf) {}

    std::vector<RtfPicture> read() {
        m_groups.emplace_back();
        while (m_position < m_rtf.size() && m_pictures.size() < kMostPictures &&
               m_groups.size() < kDeepestGroup) {
            const char c = m_rtf[m_position++];
            if (c == '{') {
                m_groups.push_back({m_groups.back().isSkipped, false, false});
            } else if (c == '}') {
                leaveGroup();
            } else if (c == '\\') {
                readControl();
            } else if (m_groups.back().isPicture) {
                readDigits();
            }
        }
        return std::move(m_pictures);
    }

private:
    struct Group {
        bool isSkipped = false;
        bool isPicture = false;
        bool isOptional = false; ///< After "\*", until its destination is named.
    };

    void leaveGroup() {
        if (m_groups.back().isPicture) {
            if (m_picture.format == RtfPicture::Format::Drawing) {
                m_picture.bytes.clear();
            } else if (m_picture.bytes.isEmpty()) {
                m_picture.bytes = QByteArray::fromHex(m_digits);
            }
            m_digits.clear();
            m_pictures.push_back(std::move(m_picture));
            m_picture = {};
        }
        if (m_groups.size() > 1) {
            m_groups.pop_back();
        }
    }

    void readControl() {
        if (m_position >= m_rtf.size()) {
            return;
        }
        const char first = m_rtf[m_position];
        if (!isLetter(first)) {
            ++m_position;
            if (first == '*') {
                m_groups.back().isOptional = true;
            } else if (first == '\'') {
                m_position = std::min(m_position + 2, m_rtf.size());
            }
            return;
        }
        const size_t begin = m_position;
        while (m_position < m_rtf.size() && isLetter(m_rtf[m_position])) {
            ++m_position;
        }
        const std::string_view word = m_rtf.substr(begin, m_position - begin);
        const qint64 number = readNumber();
        if (m_position < m_rtf.size() && m_rtf[m_position] == ' ') {
            ++m_position;
        }
        onWord(word, number);
    }

    qint64 readNumber() {
        const bool isNegative = m_position < m_rtf.size() && m_rtf[m_position] == '-';
        m_position += isNegative ? 1 : 0;
        qint64 number = 0;
        while (m_position < m_rtf.size() && isDigit(m_rtf[m_position])) {
            number = std::min<qint64>(number * 10 + (m_rtf[m_position++] - '0'), kMostBytes);
        }
        return isNegative ? -number : number;
    }

    void onWord(std::string_view word, qint64 number) {
        Group& group = m_groups.back();
        if (contains(kSkipped, word) ||
            (group.isOptional && !contains(kOptionalWithPictures, word))) {
            group.isSkipped = true;
        }
        group.isOptional = false;
        if (word == "bin") {
            const std::string_view bytes =
                m_rtf.substr(m_position, static_cast<size_t>(std::max<qint64>(0, number)));
            m_position += bytes.size();
            if (group.isPicture) {
                m_picture.bytes.append(bytes.data(), qsizetype(bytes.size()));
            }
        } else if (word == "pict" && !group.isSkipped) {
            group.isPicture = true;
            m_picture = {};
            m_digits.clear();
        } else if (group.isPicture && word == "pngblip") {
            m_picture.format = RtfPicture::Format::Png;
        } else if (group.isPicture && word == "jpegblip") {
            m_picture.format = RtfPicture::Format::Jpeg;
        }
    }

    /// All that stands before the next brace or control, which may be many megabytes.
    void readDigits() {
        const size_t begin = m_position - 1;
        m_position = std::min(m_rtf.find_first_of("{}\\", begin), m_rtf.size());
        if (m_picture.format != RtfPicture::Format::Drawing) {
            m_digits.append(m_rtf.data() + begin, qsizetype(m_position - begin));
        }
    }

    std::string_view m_rtf;
    size_t m_position = 0;
    std::vector<Group> m_groups;
    std::vector<RtfPicture> m_pictures;
    RtfPicture m_picture;
    QByteArray m_digits; ///< The picture's, hexadecimal, with white space.
};

} // namespace

QString RtfPicture::name() const {
    switch (format) {
    case Format::Png:
        return QStringLiteral("image.png");
    case Format::Jpeg:
        return QStringLiteral("image.jpg");
    case Format::Drawing:
        break;
    }
    return {};
}

std::vector<RtfPicture> rtfPictures(const QByteArray& rtf) {
    if (rtf.size() > kMostBytes || !rtf.startsWith("{\\rtf")) {
        return {};
    }
    return RtfReader(std::string_view(rtf.constData(), size_t(rtf.size()))).read();
}

QByteArray rtfOf(const QMimeData& data) {
    for (const QString& format : data.formats()) {
        if (format.contains(QLatin1String("rtf"), Qt::CaseInsensitive) ||
            format.contains(QLatin1String("Rich Text Format"), Qt::CaseInsensitive)) {
            if (QByteArray rtf = data.data(format); rtf.startsWith("{\\rtf")) {
                return rtf;
            }
        }
    }
    return {};
}

} // namespace vestitel::editor
