note
	description: "[
		Reads JSON (RFC 8259) in one pass, and keeps numbers as they are written: INTEGER_64 and REAL_64 do not hold every
		one, and none must change on its way back. What is nested too deep is an error, as it would need too much of the
		stack. Of members with one name the last one counts.
	]"

class
	API_JSON_PARSER

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_8)
			-- Read `a_text', in UTF-8.
		do
			text := a_text.to_string_8
			index := 1
			create true_value.make_true
			create false_value.make_false
			create null_value
			create keys.make (16)
			create followers.make (16)
			create member_keys.make_empty (64)
			create member_values.make_empty (64)
			read
		end

feature -- Access

	value: detachable JSON_VALUE
			-- What the text says; Void if it is no JSON.

feature {NONE} -- Implementation

	Deepest: INTEGER = 2_000
			-- So deep can arrays and objects be nested.

	text: STRING_8
			-- What is read.

	index: INTEGER
			-- Where the next character is.

	depth: INTEGER
			-- How many arrays and objects there are around the next value.

	member_keys: SPECIAL [JSON_STRING]
			-- The names of the members of all objects that are being read, the innermost ones behind the others.

	member_values: SPECIAL [JSON_VALUE]
			-- Their values.

	member_count: INTEGER
			-- How many there are.

	Most_members: INTEGER = 32
			-- Objects with more members are tables at once: that no name is there twice is told by comparing each two.

	true_value, false_value: JSON_BOOLEAN
			-- Both booleans.

	null_value: JSON_NULL
			-- Null.

	Most_keys: INTEGER = 1_000
			-- So many names are remembered.

	keys: ARRAYED_LIST [JSON_STRING]
			-- The names of members that have been read: objects in a list share theirs.

	followers: ARRAYED_LIST [INTEGER]
			-- For each of `keys', which came behind it the last time; 0 if none has.

	last_key: INTEGER
			-- Which of `keys' has been read last; 0 if none of them.

	read
			-- Set `value'.
		local
			l_value: detachable JSON_VALUE
		do
			l_value := next_value
			skip_space
			if index > text.count then
				value := l_value
			end
		end

	character: CHARACTER_8
			-- The next character; NUL behind the end.
		do
			if index <= text.count then
				Result := text.item (index)
			end
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

	is_space (a_character: CHARACTER_8): BOOLEAN
			-- Is it white space (RFC 8259, 2)?
		do
			Result := a_character = ' ' or a_character = '%N' or a_character = '%R' or a_character = '%T'
		end

	next_value: detachable JSON_VALUE
			-- The value that comes next; Void if none does.
		do
			skip_space
			inspect character
			when '{' then
				Result := next_object
			when '[' then
				Result := next_array
			when '"' then
				Result := next_string
			when 't' then
				Result := next_word ("true", true_value)
			when 'f' then
				Result := next_word ("false", false_value)
			when 'n' then
				Result := next_word ("null", null_value)
			when '-', '0' .. '9' then
				Result := next_number
			else
					-- There is none.
			end
		end

	next_word (a_word: STRING_8; a_value: JSON_VALUE): detachable JSON_VALUE
			-- `a_value', if `a_word' comes next.
		do
			if text.same_characters (a_word, 1, a_word.count, index) then
				index := index + a_word.count
				Result := a_value
			end
		end

	next_object: detachable JSON_OBJECT
			-- The object that comes next.
		local
			l_base: INTEGER
			l_has_more: BOOLEAN
		do
			index := index + 1
			depth := depth + 1
			l_base := member_count
			skip_space
			if character = '}' then
				index := index + 1
				create Result.make_empty
			elseif depth <= Deepest then
				from
					l_has_more := True
				until
					not l_has_more
				loop
					l_has_more := False
					if is_member_read then
						skip_space
						if character = ',' then
							index := index + 1
							l_has_more := True
						elseif character = '}' then
							index := index + 1
							Result := object_of_members (l_base)
						end
					end
				end
			end
			member_count := l_base
			depth := depth - 1
		end

	is_member_read: BOOLEAN
			-- Does a member come next? If so, it is the last of `member_keys' and `member_values'.
		do
			skip_space
			if character = '"' and then attached next_key as l_key then
				skip_space
				if character = ':' then
					index := index + 1
					if attached next_value as l_value then
						add_member (l_key, l_value)
						Result := True
					end
				end
			end
		end

	add_member (a_key: JSON_STRING; a_value: JSON_VALUE)
			-- A member has been read.
		do
			if member_count = member_keys.capacity then
				member_keys := member_keys.aliased_resized_area (2 * member_count)
				member_values := member_values.aliased_resized_area (2 * member_count)
			end
			member_keys.force (a_key, member_count)
			member_values.force (a_value, member_count)
			member_count := member_count + 1
		end

	object_of_members (a_base: INTEGER): JSON_OBJECT
			-- The object of the members from `a_base' on.
		local
			i, n: INTEGER
			l_keys: like member_keys
			l_values: like member_values
		do
			n := member_count - a_base
			if n <= Most_members and then are_different (a_base) then
				create l_keys.make_empty (n)
				l_keys.copy_data (member_keys, a_base, 0, n)
				create l_values.make_empty (n)
				l_values.copy_data (member_values, a_base, 0, n)
				create {API_JSON_OBJECT} Result.make_read (l_keys, l_values)
			else
				create Result.make_with_capacity (n)
				from
					i := a_base
				until
					i >= member_count
				loop
					Result.replace (member_values [i], member_keys [i])
					i := i + 1
				end
			end
		end

	are_different (a_base: INTEGER): BOOLEAN
			-- Is no name of the members from `a_base' on there twice?
		local
			i, j: INTEGER
			l_name: STRING_8
		do
			from
				Result := True
				i := a_base + 1
			until
				i >= member_count or not Result
			loop
				l_name := member_keys.item (i).item
				from
					j := a_base
				until
					j >= i or not Result
				loop
					Result := member_keys.item (j).item.count /= l_name.count or else not member_keys.item (j).item.same_string (l_name)
					j := j + 1
				end
				i := i + 1
			end
		end

	next_key: detachable JSON_STRING
			-- The name that comes next: the same object where it was foreseen.
		local
			l_foreseen: INTEGER
		do
			if last_key > 0 then
				l_foreseen := followers.i_th (last_key)
			end
			if l_foreseen > 0 and then is_next (keys.i_th (l_foreseen).item) then
				Result := keys.i_th (l_foreseen)
				index := index + Result.item.count + 2
				last_key := l_foreseen
			else
				Result := next_string
				if Result /= Void and keys.count < Most_keys then
					keys.extend (Result)
					followers.extend (0)
					if last_key > 0 then
						followers.put_i_th (keys.count, last_key)
					end
					last_key := keys.count
				end
			end
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

	next_array: detachable JSON_ARRAY
			-- The array that comes next.
		local
			l_array: JSON_ARRAY
			l_has_more: BOOLEAN
		do
			index := index + 1
			depth := depth + 1
			skip_space
			if character = ']' then
				index := index + 1
				create Result.make (0)
			elseif depth <= Deepest then
				create l_array.make (0)
				from
					l_has_more := True
				until
					not l_has_more
				loop
					l_has_more := False
					if attached next_value as l_value then
						l_array.extend (l_value)
						skip_space
						if character = ',' then
							index := index + 1
							l_has_more := True
						elseif character = ']' then
							index := index + 1
							Result := l_array
						end
					end
				end
			end
			depth := depth - 1
		end

	next_string: detachable JSON_STRING
			-- The string that comes next, its escapes as they are.
		local
			i, n: INTEGER
			l_character: CHARACTER_8
			l_is_right: BOOLEAN
		do
			from
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
				create Result.make_from_escaped_json_string (text.substring (index + 1, i - 1))
				index := i + 1
			end
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

	next_number: detachable JSON_NUMBER
			-- The number that comes next (RFC 8259, 6), as it is written.
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
					create {API_JSON_NUMBER} Result.make_from_text (text.substring (l_begin, index - 1))
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
