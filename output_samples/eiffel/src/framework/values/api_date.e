note
	description: "A day of the calendar (RFC 3339, full-date), and the text that says it. It never changes."

class
	API_DATE

inherit
	COMPARABLE
		redefine
			out
		end

create
	make,
	make_from_text,
	make_from_days

convert
	text: {STRING_32, READABLE_STRING_GENERAL}

feature {NONE} -- Initialization

	make (a_year, a_month, a_day: INTEGER)
			-- The `a_day'-th of a month.
		require
			year: a_year >= 0 and a_year <= 9999
			month: a_month >= 1 and a_month <= 12
			day: a_day >= 1 and a_day <= (create {API_TEXTS}).days_of (a_year, a_month)
		do
			year := a_year
			month := a_month
			day := a_day
			text := told.to_string_32
		ensure
			set: year = a_year and month = a_month and day = a_day
		end

	make_from_text (a_text: READABLE_STRING_GENERAL)
			-- What `a_text' says.
		require
			date: (create {API_TEXTS}).is_date (a_text)
		local
			l_texts: API_TEXTS
		do
			create l_texts
			year := l_texts.number (a_text, 1, 4)
			month := l_texts.number (a_text, 6, 7)
			day := l_texts.number (a_text, 9, 10)
			create text.make_from_string_general (a_text)
		ensure
			text_set: text.same_string_general (a_text)
		end

	make_from_days (a_days: INTEGER)
			-- The day `a_days' after the first one of 1970.
		require
			from_year_0: a_days >= -719_528
			to_year_9999: a_days <= 2_932_896
		local
			l_days, l_year: INTEGER
		do
				-- Years begin with March, and 400 of them have 146,097 days.
			l_days := (a_days + 719_468 + 146_097) \\ 146_097
			l_year := (l_days - l_days // 1_460 + l_days // 36_524 - l_days // 146_096) // 365
			l_days := l_days - (365 * l_year + l_year // 4 - l_year // 100)
			month := (5 * l_days + 2) // 153
			day := l_days - (153 * month + 2) // 5 + 1
			year := l_year + ((a_days + 719_468 + 146_097) // 146_097 - 1) * 400
			if month < 10 then
				month := month + 3
			else
				month := month - 9
				year := year + 1
			end
			text := told.to_string_32
		ensure
			days_set: days = a_days
		end

feature -- Access

	year, month, day: INTEGER
			-- Which day it is.

	text: STRING_32
			-- The text that says it.

	days: INTEGER
			-- Days since the first one of 1970; negative before it.
		local
			l_year, l_month: INTEGER
		do
				-- The same years as above, 400 of them later.
			l_year := year + 400
			l_month := month - 3
			if l_month < 0 then
				l_year := l_year - 1
				l_month := l_month + 12
			end
			Result := 365 * l_year + l_year // 4 - l_year // 100 + l_year // 400 + (153 * l_month + 2) // 5 + day - 1 - 719_468 - 146_097
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is it before `other'?
		do
			Result := days < other.days
		end

feature -- Output

	out: STRING_8
			-- <Precursor>
		do
			Result := told
		end

feature {NONE} -- Implementation

	told: STRING_8
			-- The text of year, month and day.
		local
			l_texts: API_TEXTS
		do
			create l_texts
			Result := l_texts.padded (year, 4) + "-" + l_texts.padded (month, 2) + "-" + l_texts.padded (day, 2)
		end

invariant
	valid: (create {API_TEXTS}).is_date (text)

end
