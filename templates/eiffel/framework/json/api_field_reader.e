note
	description: "[
		Reads the fields of a JSON object one by one, and knows which have not been read.
		A value that does not fit is left alone: the field counts as not set, and the value stays in `rest'.
	]"

class
	API_FIELD_READER

create
	make

feature {NONE} -- Initialization

	make (a_json: JSON_OBJECT)
			-- Read `a_json'.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			create json
			create rest.make (a_json.count)
			from
				l_cursor := a_json.new_cursor
			until
				l_cursor.after
			loop
				rest.force (l_cursor.item, json.to_text (l_cursor.key))
				l_cursor.forth
			end
		end

feature -- Access

	rest: API_TABLE [JSON_VALUE]
			-- What has not been read, by name.

	item (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- The value of a field that has not been read; Void if there is none.
		do
			Result := rest.item (a_name)
		end

feature -- Status report

	is_found: BOOLEAN
			-- Has the number or boolean that was read last been there?

feature -- Element change

	take (a_name: READABLE_STRING_GENERAL)
			-- The field has been read.
		do
			rest.remove (a_name)
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

feature {NONE} -- Implementation

	json: API_JSON
			-- What reads texts and numbers.

end
