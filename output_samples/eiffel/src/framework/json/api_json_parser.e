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
			create scanner.make (a_text)
			create names.make
			create keys.make_empty (64)
			create values.make_empty (64)
			read_value
			scanner.skip_space
			if not scanner.is_at_end then
				value := Void
			end
		end

feature -- Access

	value: detachable JSON_VALUE
			-- What the text says; Void if it is no JSON.

feature {NONE} -- Reading

	read_value
			-- Have what comes next for `value'.
		do
			scanner.skip_space
			inspect scanner.character
			when '{' then
				read_object
			when '[' then
				read_array
			else
				scanner.read_simple
				value := scanner.value
			end
		end

	read_object
			-- Have the object that comes next for `value'.
		local
			l_base: INTEGER
		do
			l_base := count
			depth := depth + 1
			begin_items ('}')
			from
			until
				not is_item_next
			loop
				read_member
				go_to_next_item ('}')
			end
			if is_right then
				value := new_object (l_base)
			else
				value := Void
			end
			count := l_base
			depth := depth - 1
		end

	read_array
			-- Have the array that comes next for `value'.
		local
			l_base: INTEGER
		do
			l_base := count
			depth := depth + 1
			begin_items (']')
			from
			until
				not is_item_next
			loop
				read_value
				if attached value as l_value then
					extend (no_name, l_value)
				else
					is_right := False
				end
				go_to_next_item (']')
			end
			if is_right then
				value := new_array (l_base)
			else
				value := Void
			end
			count := l_base
			depth := depth - 1
		end

	begin_items (a_end: CHARACTER_8)
			-- Go behind the character that begins an object or array, which ends with `a_end'.
		do
			scanner.skip (1)
			scanner.skip_space
			is_right := depth <= Deepest
			is_item_next := is_right and scanner.character /= a_end
			if is_right and not is_item_next then
				scanner.skip (1)
			end
		end

	go_to_next_item (a_end: CHARACTER_8)
			-- Go behind what stands after an item: a comma, or `a_end'.
		do
			if is_right then
				scanner.skip_space
				is_item_next := scanner.character = ','
				is_right := is_item_next or scanner.character = a_end
				scanner.skip (1)
			else
				is_item_next := False
			end
		end

	read_member
			-- Keep the member that comes next.
		do
			is_right := False
			scanner.skip_space
			if scanner.character = '"' then
				read_name
				if attached name as l_name then
					scanner.skip_space
					if scanner.character = ':' then
						scanner.skip (1)
						read_value
						if attached value as l_value then
							extend (l_name, l_value)
							is_right := True
						end
					end
				end
			end
		end

	read_name
			-- Have the string that comes next for `name': the same object where it was foreseen.
		do
			if attached names.foreseen as l_foreseen and then scanner.is_next (l_foreseen.item) then
				scanner.skip (l_foreseen.item.count + 2)
				names.accept_foreseen
				name := l_foreseen
			else
				scanner.read_string
				if attached {JSON_STRING} scanner.value as l_name then
					names.extend (l_name)
					name := l_name
				else
					name := Void
				end
			end
		end

feature {NONE} -- Implementation

	Deepest: INTEGER = 2_000
			-- So deep can arrays and objects be nested.

	scanner: API_JSON_SCANNER
			-- What goes through the text.

	names: API_JSON_NAMES
			-- The names of members that have been read.

	depth: INTEGER
			-- How many arrays and objects there are around the next value.

	is_right: BOOLEAN
			-- Is the innermost object or array, as far as it has been read, one that JSON has?

	is_item_next: BOOLEAN
			-- Does another item of it come next?

	name: detachable JSON_STRING
			-- The name of a member that was read last; Void if it was none.

feature {NONE} -- Implementation: items

	keys: SPECIAL [JSON_STRING]
			-- The names of the members of all objects that are being read, the innermost ones behind the others; an item
			-- of an array has `no_name'.

	values: SPECIAL [JSON_VALUE]
			-- Their values.

	count: INTEGER
			-- How many there are.

	Most_members: INTEGER = 32
			-- Objects with more members are tables at once: that no name is there twice is told by comparing each two.

	no_name: JSON_STRING
			-- What stands for the name of an item.
		once
			create Result.make_from_escaped_json_string ("")
		end

	extend (a_key: JSON_STRING; a_value: JSON_VALUE)
			-- A member or an item has been read.
		do
			if count = keys.capacity then
				keys := keys.aliased_resized_area (2 * count)
				values := values.aliased_resized_area (2 * count)
			end
			keys.force (a_key, count)
			values.force (a_value, count)
			count := count + 1
		end

	new_array (a_base: INTEGER): JSON_ARRAY
			-- The array of the items from `a_base' on.
		local
			i: INTEGER
		do
			create Result.make (count - a_base)
			from
				i := a_base
			until
				i >= count
			loop
				Result.extend (values [i])
				i := i + 1
			end
		end

	new_object (a_base: INTEGER): JSON_OBJECT
			-- The object of the members from `a_base' on.
		local
			i, n: INTEGER
			l_keys: like keys
			l_values: like values
		do
			n := count - a_base
			if n <= Most_members and then are_different (a_base) then
				create l_keys.make_empty (n)
				l_keys.copy_data (keys, a_base, 0, n)
				create l_values.make_empty (n)
				l_values.copy_data (values, a_base, 0, n)
				create {API_JSON_OBJECT} Result.make_read (l_keys, l_values)
			else
				create Result.make_with_capacity (n)
				from
					i := a_base
				until
					i >= count
				loop
					Result.replace (values [i], keys [i])
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
				i >= count or not Result
			loop
				l_name := keys.item (i).item
				from
					j := a_base
				until
					j >= i or not Result
				loop
					Result := keys.item (j).item.count /= l_name.count or else not keys.item (j).item.same_string (l_name)
					j := j + 1
				end
				i := i + 1
			end
		end

end
