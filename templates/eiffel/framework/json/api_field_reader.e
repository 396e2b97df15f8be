note
	description: "[
		The fields of a JSON object. A value that does not fit is not there: nothing is converted to what it is not.
		Nothing here changes by being asked; which fields nobody asks for is what an API_FIELD_TRACE tells.
	]"

class
	API_FIELD_READER

create
	make

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
		end

feature -- Access

	item (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- The value of a field; Void if there is none.
		local
			l_index: INTEGER
		do
			l_index := index (a_name)
			if l_index >= 0 then
				Result := values [l_index]
			end
		end

	value (a_name: READABLE_STRING_GENERAL; a_format: API_FORMAT): detachable JSON_VALUE
			-- The value of a field; Void if there is none, or `a_format' does not accept it.
		do
			Result := item (a_name)
			if Result /= Void and then not a_format.accepts (Result) then
				Result := Void
			end
		ensure
			accepted: Result /= Void implies a_format.accepts (Result)
		end

	required_value (a_name: READABLE_STRING_GENERAL; a_format: API_FORMAT): detachable JSON_VALUE
			-- The same for a field that has to be there.
		do
			Result := value (a_name, a_format)
		end

feature -- Status report

	is_null (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field there, and null?
		do
			Result := value (a_name, Nulls) /= Void
		end

	is_integer_64 (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field an integer?
		do
			Result := value (a_name, Integers) /= Void
		end

	is_natural_64 (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field an integer from 0 on?
		do
			Result := value (a_name, Naturals) /= Void
		end

	is_real_64 (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field a number?
		do
			Result := value (a_name, Reals) /= Void
		end

	is_boolean (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is the field a boolean?
		do
			Result := value (a_name, Booleans) /= Void
		end

feature -- Access: fields

	text (a_name: READABLE_STRING_GENERAL): detachable STRING_32
			-- The text of a field; Void if it is no text.
		do
			Result := Texts.field (Current, a_name)
		end

	integer_64 (a_name: READABLE_STRING_GENERAL): INTEGER_64
			-- The integer of a field; 0 if it is none.
		do
			if attached value (a_name, Integers) as l_json then
				Result := Integers.decoded (l_json)
			end
		end

	natural_64 (a_name: READABLE_STRING_GENERAL): NATURAL_64
			-- The integer from 0 on of a field; 0 if it is none.
		do
			if attached value (a_name, Naturals) as l_json then
				Result := Naturals.decoded (l_json)
			end
		end

	real_64 (a_name: READABLE_STRING_GENERAL): REAL_64
			-- The number of a field; 0 if it is none.
		do
			if attached value (a_name, Reals) as l_json then
				Result := Reals.decoded (l_json)
			end
		end

	boolean (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- The boolean of a field; False if it is none.
		do
			if attached value (a_name, Booleans) as l_json then
				Result := Booleans.decoded (l_json)
			end
		end

	any (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- Whatever the field holds; Void if it is not there.
		do
			Result := value (a_name, Anything)
		end

feature -- Access: required fields

	required_text (a_name: READABLE_STRING_GENERAL): STRING_32
			-- The text of a field; an empty one if it is none.
		do
			Result := Texts.required_field (Current, a_name)
		end

	required_integer_64 (a_name: READABLE_STRING_GENERAL): INTEGER_64
			-- The integer of a field; 0 if it is none.
		do
			Result := Integers.required_field (Current, a_name)
		end

	required_natural_64 (a_name: READABLE_STRING_GENERAL): NATURAL_64
			-- The integer from 0 on of a field; 0 if it is none.
		do
			Result := Naturals.required_field (Current, a_name)
		end

	required_real_64 (a_name: READABLE_STRING_GENERAL): REAL_64
			-- The number of a field; 0 if it is none.
		do
			Result := Reals.required_field (Current, a_name)
		end

	required_boolean (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- The boolean of a field; False if it is none.
		do
			Result := Booleans.required_field (Current, a_name)
		end

	required_any (a_name: READABLE_STRING_GENERAL): JSON_VALUE
			-- Whatever the field holds; null if it is not there.
		do
			Result := Anything.required_field (Current, a_name)
		end

feature -- Element change

	need (a_name: READABLE_STRING_GENERAL)
			-- The field has to be there, whatever it holds.
		do
				-- Who asks what is missing has an API_FIELD_TRACE.
		end

feature {NONE} -- Implementation: formats

	Texts: API_TEXT_CODEC
			-- What reads texts.
		once
			create Result
		end

	Integers: API_INTEGER_CODEC
			-- What reads integers.
		once
			create Result
		end

	Naturals: API_NATURAL_CODEC
			-- What reads integers from 0 on.
		once
			create Result
		end

	Reals: API_REAL_CODEC
			-- What reads numbers.
		once
			create Result
		end

	Booleans: API_BOOLEAN_CODEC
			-- What reads booleans.
		once
			create Result
		end

	Anything: API_ANY_CODEC
			-- What reads whatever there is.
		once
			create Result
		end

	Nulls: API_NULL_FORMAT
			-- What knows null.
		once
			create Result
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads names.
		once
			create Result
		end

	keys: SPECIAL [JSON_STRING]
			-- The names of all fields, each once.

	values: SPECIAL [JSON_VALUE]
			-- Their values.

	next: INTEGER
			-- Where to look first: fields mostly come in the order of the document.

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
			if attached {STRING_8} a_name as l_name then
				Result := plain_index (l_name)
			else
				Result := any_index (a_name)
			end
			if Result >= 0 then
				next := Result
			end
		end

	plain_index (a_name: STRING_8): INTEGER
			-- The same for a name without characters that JSON has to escape, as nearly all are; or else for any.
		local
			l_has_escapes: BOOLEAN
			l_key: STRING_8
		do
			if is_at (next, a_name) then
				Result := next
			elseif is_at (next + 1, a_name) then
				Result := next + 1
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

	is_at (a_index: INTEGER; a_name: STRING_8): BOOLEAN
			-- Is the field at `a_index' called `a_name'?
		do
			Result := a_index < keys.count and then keys.item (a_index).item.same_string (a_name)
		end

	any_index (a_name: READABLE_STRING_GENERAL): INTEGER
			-- The same as `index' for any name.
		do
			from
				Result := keys.count - 1
			until
				Result < 0 or else names.item (Result).same_string_general (a_name)
			loop
				Result := Result - 1
			end
		end

	names: SPECIAL [STRING_32]
			-- What `keys' are without escapes: made once, when somebody looks for such a name.
		local
			i: INTEGER
		attribute
			from
				create Result.make_empty (keys.count)
			until
				i >= keys.count
			loop
				Result.extend (json.to_text (keys [i]))
				i := i + 1
			end
		end

end
