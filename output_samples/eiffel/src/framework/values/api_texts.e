note
	description: "[
		What texts of certain formats say: dates, dates with a time (RFC 3339, 5.6) and UUIDs (RFC 9562, 4). A date and time
		may have a space instead of `T', and no offset, as many APIs write it.
	]"

class
	API_TEXTS

feature -- Access

	as_date (a_text: detachable READABLE_STRING_GENERAL): detachable API_DATE
			-- The date that `a_text' says; Void if it says none.
		do
			if a_text /= Void and then is_date (a_text) then
				create Result.make_from_text (a_text)
			end
		end

	as_date_time (a_text: detachable READABLE_STRING_GENERAL): detachable API_DATE_TIME
			-- The date and time that `a_text' says; Void if it says none.
		do
			if a_text /= Void and then is_date_time (a_text) then
				create Result.make_from_text (a_text)
			end
		end

	as_uuid (a_text: detachable READABLE_STRING_GENERAL): detachable API_UUID
			-- The UUID that `a_text' says; Void if it says none.
		do
			if a_text /= Void and then is_uuid (a_text) then
				create Result.make_from_text (a_text)
			end
		end

feature -- Status report

	is_date (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_text' a date such as `2024-02-29'?
		do
			Result := a_text.count = 10 and then has_date (a_text)
		end

	is_date_time (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_text' a date and time such as `2024-02-29T23:59:59.5+02:00'?
		local
			l_end: INTEGER
		do
			if a_text.count >= 19 and then has_date (a_text) and then ("Tt ").has_code (a_text.code (11)) and then has_time (a_text) then
				l_end := fraction_end (a_text)
				Result := l_end > 0 and then is_offset (a_text.substring (l_end + 1, a_text.count))
			end
		end

	is_uuid (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_text' a UUID such as `f81d4fae-7dec-11d0-a765-00a0c91e6bf6'?
		local
			i: INTEGER
		do
			from
				Result := a_text.count = 36
				i := 1
			until
				i > a_text.count or not Result
			loop
				if i = 9 or i = 14 or i = 19 or i = 24 then
					Result := a_text.code (i) = 45
				else
					Result := ("0123456789abcdefABCDEF").has_code (a_text.code (i))
				end
				i := i + 1
			end
		end

feature -- Measurement

	number (a_text: READABLE_STRING_GENERAL; a_start, a_end: INTEGER): INTEGER
			-- What the digits there say; -1 if there is anything else, or nothing.
		local
			i: INTEGER
		do
			if a_start <= a_end and a_end <= a_text.count then
				from
					i := a_start
				until
					i > a_end or Result < 0
				loop
					if a_text.code (i) >= 48 and a_text.code (i) <= 57 then
						Result := Result * 10 + (a_text.code (i) - 48).to_integer_32
					else
						Result := -1
					end
					i := i + 1
				end
			else
				Result := -1
			end
		end

	fraction_end (a_text: READABLE_STRING_GENERAL): INTEGER
			-- Where the seconds of a date and time end; 0 if a point has no digits behind it.
		do
			Result := 19
			if a_text.count > 19 and then a_text.code (20) = 46 then
				from
					Result := 20
				until
					Result = a_text.count or else number (a_text, Result + 1, Result + 1) < 0
				loop
					Result := Result + 1
				end
				if Result = 20 then
					Result := 0
				end
			end
		end

	days_of (a_year, a_month: INTEGER): INTEGER
			-- How many days a month has.
		require
			month: a_month >= 1 and a_month <= 12
		do
			if a_month = 4 or a_month = 6 or a_month = 9 or a_month = 11 then
				Result := 30
			elseif a_month /= 2 then
				Result := 31
			elseif a_year \\ 4 = 0 and (a_year \\ 100 /= 0 or a_year \\ 400 = 0) then
				Result := 29
			else
				Result := 28
			end
		end

	padded (a_number: INTEGER_64; a_count: INTEGER): STRING_8
			-- `a_number' in `a_count' digits at least.
		do
			Result := a_number.out
			from
			until
				Result.count >= a_count
			loop
				Result.precede ('0')
			end
		end

feature {NONE} -- Implementation

	has_date (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Does `a_text' begin with a date?
		local
			l_month, l_day: INTEGER
		do
			l_month := number (a_text, 6, 7)
			l_day := number (a_text, 9, 10)
			Result := number (a_text, 1, 4) >= 0 and then a_text.code (5) = 45 and then a_text.code (8) = 45
				and then (l_month >= 1 and l_month <= 12)
				and then (l_day >= 1 and l_day <= days_of (number (a_text, 1, 4), l_month))
		end

	has_time (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Does a time stand behind the date? A minute can have 61 seconds.
		do
			Result := a_text.code (14) = 58 and then a_text.code (17) = 58
				and then is_within (number (a_text, 12, 13), 23)
				and then is_within (number (a_text, 15, 16), 59)
				and then is_within (number (a_text, 18, 19), 60)
		end

	is_offset (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_text' nothing, `Z', or an offset such as `+02:00'?
		do
			if a_text.count = 6 then
				Result := (a_text.code (1) = 43 or a_text.code (1) = 45) and then a_text.code (4) = 58
					and then is_within (number (a_text, 2, 3), 23) and then is_within (number (a_text, 5, 6), 59)
			else
				Result := a_text.is_empty or else a_text.same_string ("Z") or else a_text.same_string ("z")
			end
		end

	is_within (a_number, a_limit: INTEGER): BOOLEAN
			-- Is `a_number' from 0 to `a_limit'?
		do
			Result := a_number >= 0 and a_number <= a_limit
		end

end
