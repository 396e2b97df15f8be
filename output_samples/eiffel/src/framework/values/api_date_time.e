note
	description: "[
		A date with a time (RFC 3339, date-time), and the text that says it, to the last digit. It never changes. Those that
		say the same moment are equal, whatever their offsets; what says no offset is taken for UTC.
	]"

class
	API_DATE_TIME

inherit
	COMPARABLE
		redefine
			out
		end

create
	make,
	make_from_text,
	make_from_seconds,
	make_now

convert
	text: {STRING_32, READABLE_STRING_GENERAL}

feature {NONE} -- Initialization

	make (a_date: API_DATE; a_hour, a_minute, a_second: INTEGER)
			-- That time of `a_date', UTC.
		require
			hour: a_hour >= 0 and a_hour <= 23
			minute: a_minute >= 0 and a_minute <= 59
			second: a_second >= 0 and a_second <= 60
		do
			date := a_date
			hour := a_hour
			minute := a_minute
			second := a_second
			create fraction.make_empty
			has_offset := True
			text := a_date.text + told.to_string_32
		ensure
			set: date = a_date and hour = a_hour and minute = a_minute and second = a_second
			utc: has_offset and offset = 0
		end

	make_from_text (a_text: READABLE_STRING_GENERAL)
			-- What `a_text' says.
		require
			date_time: (create {API_TEXTS}).is_date_time (a_text)
		local
			l_texts: API_TEXTS
			l_end: INTEGER
		do
			create l_texts
			create date.make_from_text (a_text.substring (1, 10))
			hour := l_texts.number (a_text, 12, 13)
			minute := l_texts.number (a_text, 15, 16)
			second := l_texts.number (a_text, 18, 19)
			l_end := l_texts.fraction_end (a_text)
			fraction := a_text.substring (21, l_end).to_string_8
			has_offset := l_end < a_text.count
			if l_end + 1 < a_text.count then
				offset := l_texts.number (a_text, l_end + 2, l_end + 3) * 60 + l_texts.number (a_text, l_end + 5, l_end + 6)
				if a_text.code (l_end + 1) = 45 then
					offset := - offset
				end
			end
			create text.make_from_string_general (a_text)
		ensure
			text_set: text.same_string_general (a_text)
		end

	make_from_seconds (a_seconds: INTEGER_64)
			-- The moment `a_seconds' after the begin of 1970, UTC.
		require
			from_year_0: a_seconds >= -62_167_219_200
			to_year_9999: a_seconds <= 253_402_300_799
		local
			l_second: INTEGER
		do
			l_second := (((a_seconds \\ 86_400) + 86_400) \\ 86_400).to_integer_32
			make (create {API_DATE}.make_from_days (((a_seconds - l_second) // 86_400).to_integer_32),
				l_second // 3_600, l_second // 60 \\ 60, l_second \\ 60)
		ensure
			seconds_set: seconds = a_seconds
		end

	make_now
			-- This moment, UTC.
		do
			make_from_seconds ((create {API_CLOCK}).seconds)
		end

feature -- Access

	date: API_DATE
			-- The day.

	hour, minute, second: INTEGER
			-- The time of the day.

	fraction: STRING_8
			-- The digits behind the point of the seconds; empty if there are none.

	nanosecond: INTEGER
			-- The first nine of them.
		do
			Result := (fraction + "000000000").substring (1, 9).to_integer
		end

	offset: INTEGER
			-- Minutes that the time is ahead of UTC.

	text: STRING_32
			-- The text that says it.

	seconds: INTEGER_64
			-- Whole seconds since the begin of 1970, UTC; negative before it.
		do
			Result := date.days.to_integer_64 * 86_400 + hour * 3_600 + (minute - offset) * 60 + second
		end

feature -- Status report

	has_offset: BOOLEAN
			-- Does the text say an offset?

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is it before `other'?
		do
			Result := seconds < other.seconds or else (seconds = other.seconds and then significant < other.significant)
		end

feature -- Output

	out: STRING_8
			-- <Precursor>
		do
			Result := text.to_string_8
		end

feature {API_DATE_TIME} -- Implementation

	significant: STRING_8
			-- `fraction' without zeros at its end.
		do
			Result := fraction.twin
			Result.prune_all_trailing ('0')
		end

feature {NONE} -- Implementation

	told: STRING_8
			-- The text of the time, UTC.
		local
			l_texts: API_TEXTS
		do
			create l_texts
			Result := "T" + l_texts.padded (hour, 2) + ":" + l_texts.padded (minute, 2) + ":" + l_texts.padded (second, 2) + "Z"
		end

invariant
	valid: (create {API_TEXTS}).is_date_time (text)

end
