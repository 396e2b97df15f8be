note
	description: "[
		Reads the fields of a JSON object one by one, and knows which have not been read.
		A value that does not fit is left alone: the field counts as not set, and the value stays in `rest'.
	]"

class
	API_FIELD_READER

create
	make,
	make_check

feature {NONE} -- Initialization

	make (a_json: JSON_OBJECT)
			-- Read `a_json'.
		do
			if attached {API_JSON_OBJECT} a_json as l_read and then not l_read.is_opened then
				keys := l_read.keys
				values := l_read.values
			else
				create keys.make_empty (a_json.count)
				create values.make_empty (a_json.count)
				copy_members (a_json)
			end
			create marks.make_filled (False, keys.count)
		end

	make_check (a_json: JSON_OBJECT)
			-- Read `a_json' to look for what is missing inside of its fields.
		do
			make (a_json)
			is_check := True
		ensure
			is_check: is_check
		end

feature -- Access

	rest: detachable API_TABLE [JSON_VALUE]
			-- What has not been read, by name; Void if all has.
		local
			i: INTEGER
			l_rest: API_TABLE [JSON_VALUE]
		do
			if taken < keys.count then
				from
					create l_rest.make (keys.count - taken)
					i := 0
				until
					i >= keys.count
				loop
					if not marks [i] then
						l_rest.force (values [i], json.to_text (keys [i]))
					end
					i := i + 1
				end
				Result := l_rest
			end
		end

	missing: detachable LIST [READABLE_STRING_GENERAL]
			-- The names of required fields that are not there, or do not fit; Void if there are none.

	missing_inside: STRING_32
			-- The path of a required field that has not come, inside of a field that has; empty if there is none.
		attribute
			create Result.make_empty
		end

	item (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- The value of a field that has not been read; Void if there is none.
		local
			l_index: INTEGER
		do
			l_index := index (a_name)
			if l_index >= 0 and then not marks [l_index] then
				Result := values [l_index]
			end
		end

feature -- Status report

	is_found: BOOLEAN
			-- Has the number or boolean that was read last been there?

	is_check: BOOLEAN
			-- Is it only asked what is missing inside?

feature -- Element change

	take (a_name: READABLE_STRING_GENERAL)
			-- The field has been read.
		local
			l_index: INTEGER
		do
			l_index := index (a_name)
			if l_index >= 0 and then not marks [l_index] then
				marks [l_index] := True
				taken := taken + 1
				next := l_index + 1
			end
		end

	need (a_name: READABLE_STRING_GENERAL)
			-- The field has to be there, whatever it holds.
		do
			if item (a_name) = Void then
				miss (a_name)
			end
		end

	look_inside (a_name: READABLE_STRING_GENERAL; a_path: STRING_32)
			-- The field lacks what `a_path' names; nothing if it is empty.
		do
			if missing_inside.is_empty and not a_path.is_empty then
				missing_inside.append_string_general (a_name)
				if a_path.item (1) /= '[' then
					missing_inside.append_character ('.')
				end
				missing_inside.append (a_path)
			end
		end

	miss (a_name: READABLE_STRING_GENERAL)
			-- A required field is not there, or does not fit.
		local
			l_missing: ARRAYED_LIST [READABLE_STRING_GENERAL]
		do
			if attached missing as l_known then
				l_known.extend (a_name)
			else
				create l_missing.make (1)
				l_missing.extend (a_name)
				missing := l_missing
			end
		ensure
			missing: missing /= Void
		end

feature -- Reading

	text (a_name: READABLE_STRING_GENERAL): detachable STRING_32
			-- The text of a field; Void if it is no text.
		do
			if attached {JSON_STRING} item (a_name) as l_string then
				take (a_name)
				Result := json.to_text (l_string)
			end
		end

	integer_64 (a_name: READABLE_STRING_GENERAL): INTEGER_64
			-- The integer of a field; 0 if it is none, as `is_found' tells.
		do
			is_found := attached item (a_name) as l_json and then json.is_integer (l_json)
			if is_found and then attached item (a_name) as l_json then
				take (a_name)
				Result := json.to_integer (l_json)
			end
		end

	natural_64 (a_name: READABLE_STRING_GENERAL): NATURAL_64
			-- The integer from 0 on of a field; 0 if it is none, as `is_found' tells.
		do
			is_found := attached item (a_name) as l_json and then json.is_natural (l_json)
			if is_found and then attached item (a_name) as l_json then
				take (a_name)
				Result := json.to_natural (l_json)
			end
		end

	real_64 (a_name: READABLE_STRING_GENERAL): REAL_64
			-- The number of a field; 0 if it is none, as `is_found' tells.
		do
			is_found := attached item (a_name) as l_json and then json.is_real (l_json)
			if is_found and then attached {JSON_NUMBER} item (a_name) as l_number then
				take (a_name)
				Result := json.to_real (l_number)
			end
		end

	boolean (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- The boolean of a field; False if it is none, as `is_found' tells.
		do
			is_found := attached {JSON_BOOLEAN} item (a_name)
			if attached {JSON_BOOLEAN} item (a_name) as l_boolean then
				take (a_name)
				Result := l_boolean.item
			end
		end

	is_null (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field there, and null?
		do
			Result := attached {JSON_NULL} item (a_name)
			if Result then
				take (a_name)
			end
		end

	any (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- Whatever the field holds; Void if it is not there.
		do
			Result := item (a_name)
			take (a_name)
		end

feature -- Reading what is required

	required_text (a_name: READABLE_STRING_GENERAL): STRING_32
			-- The text of a field; an empty one if it is none.
		do
			if attached text (a_name) as l_text then
				Result := l_text
			else
				miss (a_name)
				create Result.make_empty
			end
		end

	required_integer_64 (a_name: READABLE_STRING_GENERAL): INTEGER_64
			-- The integer of a field; 0 if it is none.
		do
			Result := integer_64 (a_name)
			if not is_found then
				miss (a_name)
			end
		end

	required_natural_64 (a_name: READABLE_STRING_GENERAL): NATURAL_64
			-- The integer from 0 on of a field; 0 if it is none.
		do
			Result := natural_64 (a_name)
			if not is_found then
				miss (a_name)
			end
		end

	required_real_64 (a_name: READABLE_STRING_GENERAL): REAL_64
			-- The number of a field; 0 if it is none.
		do
			Result := real_64 (a_name)
			if not is_found then
				miss (a_name)
			end
		end

	required_boolean (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- The boolean of a field; False if it is none.
		do
			Result := boolean (a_name)
			if not is_found then
				miss (a_name)
			end
		end

	required_any (a_name: READABLE_STRING_GENERAL): JSON_VALUE
			-- Whatever the field holds; null if it is not there.
		do
			if attached any (a_name) as l_json then
				Result := l_json
			else
				miss (a_name)
				create {JSON_NULL} Result
			end
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads texts and numbers.
		once
			create Result
		end

	keys: SPECIAL [JSON_STRING]
			-- The names of all fields, each once.

	values: SPECIAL [JSON_VALUE]
			-- Their values.

	marks: SPECIAL [BOOLEAN]
			-- Which of them have been read.

	taken: INTEGER
			-- How many have been read.

	next: INTEGER
			-- Where to look first: fields mostly come in the order of the document.

	last_name: detachable READABLE_STRING_GENERAL
			-- The name that was looked for last.

	last_index: INTEGER
			-- Where it is.

	copy_members (a_json: JSON_OBJECT)
			-- Have the members of `a_json'.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			from
				l_cursor := a_json.new_cursor
			until
				l_cursor.after
			loop
				keys.extend (l_cursor.key)
				values.extend (l_cursor.item)
				l_cursor.forth
			end
		end

	index (a_name: READABLE_STRING_GENERAL): INTEGER
			-- Where the field `a_name' is; -1 if it is nowhere.
		do
			if a_name = last_name then
				Result := last_index
			else
				if attached {STRING_8} a_name as l_name then
					Result := plain_index (l_name)
				else
					Result := any_index (a_name)
				end
				last_name := a_name
				last_index := Result
			end
		end

	plain_index (a_name: STRING_8): INTEGER
			-- The same for a name without characters that JSON has to escape, as nearly all are; or else for any.
		local
			l_has_escapes: BOOLEAN
			l_key: STRING_8
		do
			if next < keys.count and then keys.item (next).item.same_string (a_name) then
				Result := next
			else
				from
					Result := keys.count - 1
				until
					Result < 0 or else keys.item (Result).item.same_string (a_name)
				loop
					l_key := keys.item (Result).item
					l_has_escapes := l_has_escapes or else l_key.has ('\')
					Result := Result - 1
				end
			end
			if (Result < 0 and l_has_escapes) or else (Result >= 0 and then a_name.has ('\')) then
				Result := any_index (a_name)
			end
		end

	any_index (a_name: READABLE_STRING_GENERAL): INTEGER
			-- The same for any name.
		do
			from
				Result := keys.count - 1
			until
				Result < 0 or else json.to_text (keys.item (Result)).same_string_general (a_name)
			loop
				Result := Result - 1
			end
		end

end
