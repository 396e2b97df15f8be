note
	description: "[
		A JSON number as it came, or written as the shortest decimal that is read as the same REAL_64: 0.1 is sent as
		`0.1', where `out' says 0.10000000000000001.
	]"

class
	API_JSON_NUMBER

inherit
	JSON_NUMBER

create
	make_shortest,
	make_from_text

feature {NONE} -- Initialization

	make_shortest (a_value: REAL_64)
			-- `a_value' with as few digits as it takes.
		require
			finite: not (a_value.is_nan or a_value.is_negative_infinity or a_value.is_positive_infinity)
		do
			make_real (a_value)
			item := shortest (a_value)
		end

	make_from_text (a_text: READABLE_STRING_8)
			-- What `a_text' says, as it says it.
		local
			l_text: STRING_8
		do
			create l_text.make_from_string (a_text)
			l_text.adjust
			item := l_text
			numeric_type := double_type
		end

feature {NONE} -- Implementation

	shortest (a_value: REAL_64): STRING_8
			-- `a_value' with as few digits as it takes.
		local
			l_digits: INTEGER
			l_shorter: STRING_8
		do
			Result := a_value.out
			if is_long (Result) then
				from
					l_digits := 15
				until
					l_digits > 16
				loop
					l_shorter := rounded (Result, l_digits)
					if l_shorter.to_real_64 = a_value then
						Result := l_shorter
						l_digits := 17
					else
						l_digits := l_digits + 1
					end
				end
			end
		ensure
			same_value: is_long (a_value.out) implies Result.to_real_64 = a_value
		end

	is_long (a_text: STRING_8): BOOLEAN
			-- Is it a decimal fraction with more digits than any REAL_64 is sure of?
		do
			Result := a_text.count > 16 and then a_text.has ('.') and then not (a_text.has ('e') or a_text.has ('E'))
		end

	rounded (a_text: STRING_8; a_count: INTEGER): STRING_8
			-- `a_text' with `a_count' significant digits, without zeros at the end.
		local
			i, l_significant: INTEGER
			l_is_up: BOOLEAN
		do
			create Result.make (a_text.count)
			from
				i := 1
			until
				i > a_text.count or else (l_significant = a_count and then a_text.item (i).is_digit)
			loop
				Result.append_character (a_text.item (i))
				if a_text.item (i).is_digit and then (l_significant > 0 or a_text.item (i) /= '0') then
					l_significant := l_significant + 1
				end
				i := i + 1
			end
			l_is_up := i <= a_text.count and then a_text.item (i) >= '5'
			if Result.has ('.') then
				if l_is_up then
					add_one (Result)
				end
				Result.prune_all_trailing ('0')
				Result.prune_all_trailing ('.')
			else
				Result := a_text
			end
		end

	add_one (a_text: STRING_8)
			-- Add one to the last digit of `a_text'; a carry that no digit takes is lost, and whoever asked sees another value.
		local
			i: INTEGER
			l_is_done: BOOLEAN
		do
			from
				i := a_text.count
			until
				i < 1 or l_is_done
			loop
				if a_text.item (i) = '9' then
					a_text.put ('0', i)
				elseif a_text.item (i).is_digit then
					a_text.put (a_text.item (i) + 1, i)
					l_is_done := True
				end
				i := i - 1
			end
		end

end
