note
	description: "[
		Goes through a JSON text (RFC 8259) and reads what has nothing inside: words, strings, numbers.
		A command reads what comes next; `value' is what it has read.
	]"

class
	API_JSON_SCANNER

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_8)
			-- Begin with `a_text', in UTF-8.
		do
			text := a_text.to_string_8
			index := 1
			create true_value.make_true
			create false_value.make_false
			create null_value
		ensure
			at_begin: index = 1
		end

feature -- Access

	value: detachable JSON_VALUE
			-- What has been read last; Void if it was nothing that JSON has.

	character: CHARACTER_8
			-- The next character; NUL behind the end.
		do
			if index <= text.count then
				Result := text.item (index)
			end
		end

	index: INTEGER
			-- Where the next character is.

feature -- Status report

	is_at_end: BOOLEAN
			-- Is there no further character?
		do
			Result := index > text.count
		end

	is_next (a_escaped: STRING_8): BOOLEAN
			-- Does the string that comes next consist of these characters?
		local
			l_end: INTEGER
		do
			l_end := index + a_escaped.count + 1
			Result := l_end <= text.count and then text.item (l_end) = '"' and then
				text.same_characters (a_escaped, 1, a_escaped.count, index + 1)
		end

feature -- Reading

	skip (a_count: INTEGER)
			-- Go behind `a_count' characters.
		do
			index := index + a_count
		ensure
			behind: index = old index + a_count
		end

	skip_space
			-- Go to what is no white space.
		local
			i, n: INTEGER
		do
			from
				i := index
				n := text.count
			until
				i > n or else not is_space (text.item (i))
			loop
				i := i + 1
			end
			index := i
		end

	read_simple
			-- Read a value that is neither an object nor an array.
		do
			value := Void
			inspect character
			when '"' then
				read_string
			when 't' then
				read_word ("true", true_value)
			when 'f' then
				read_word ("false", false_value)
			when 'n' then
				read_word ("null", null_value)
			when '-', '0' .. '9' then
				read_number
			else
					-- There is none.
			end
		end

	read_string
			-- Read a string, its escapes as they are.
		local
			i, n: INTEGER
			l_character: CHARACTER_8
			l_is_right: BOOLEAN
		do
			from
				value := Void
				i := index + 1
				n := text.count
				l_is_right := True
			until
				i > n or else not l_is_right or else text.item (i) = '"'
			loop
				l_character := text.item (i)
				if l_character = '\' then
					l_is_right := is_escape (i + 1)
					i := i + 2
				else
					l_is_right := l_character >= ' '
					i := i + 1
				end
			end
			if l_is_right and i <= n then
				create {JSON_STRING} value.make_from_escaped_json_string (text.substring (index + 1, i - 1))
				index := i + 1
			end
		end

feature {NONE} -- Implementation

	text: STRING_8
			-- What is read.

	true_value, false_value: JSON_BOOLEAN
			-- Both booleans.

	null_value: JSON_NULL
			-- Null.

	is_space (a_character: CHARACTER_8): BOOLEAN
			-- Is it white space (RFC 8259, 2)?
		do
			Result := a_character = ' ' or a_character = '%N' or a_character = '%R' or a_character = '%T'
		end

	is_escape (a_index: INTEGER): BOOLEAN
			-- Is there what can stand behind a backslash (RFC 8259, 7)?
		local
			i: INTEGER
		do
			if a_index <= text.count then
				inspect text.item (a_index)
				when '"', '\', '/', 'b', 'f', 'n', 'r', 't' then
					Result := True
				when 'u' then
					from
						Result := a_index + 4 <= text.count
						i := a_index + 1
					until
						not Result or i > a_index + 4
					loop
						Result := text.item (i).is_hexa_digit
						i := i + 1
					end
				else
						-- None of them.
				end
			end
		end

	read_word (a_word: STRING_8; a_value: JSON_VALUE)
			-- Read `a_word', which stands for `a_value'.
		do
			if text.same_characters (a_word, 1, a_word.count, index) then
				index := index + a_word.count
				value := a_value
			end
		end

	read_number
			-- Read a number (RFC 8259, 6), as it is written.
		local
			l_begin, l_whole: INTEGER
		do
			l_begin := index
			if character = '-' then
				index := index + 1
			end
			l_whole := index
			skip_digits
			if index > l_whole and then (index = l_whole + 1 or text.item (l_whole) /= '0') then
				skip_fraction
				if text.item (index - 1).is_digit then
					create {API_JSON_NUMBER} value.make_from_text (text.substring (l_begin, index - 1))
				end
			end
		end

	skip_fraction
			-- Go behind a fraction and an exponent, as far as they come next.
		do
			if character = '.' then
				index := index + 1
				skip_digits
			end
			if text.item (index - 1).is_digit and then (character = 'e' or character = 'E') then
				index := index + 1
				if character = '+' or character = '-' then
					index := index + 1
				end
				skip_digits
			end
		end

	skip_digits
			-- Go behind the digits that come next.
		do
			from
			until
				not character.is_digit
			loop
				index := index + 1
			end
		end

end
