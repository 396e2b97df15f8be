note
	description: "Writes the fields of an object as JSON, those that are set only."

class
	API_FIELD_WRITER

create
	make,
	make_check

feature {NONE} -- Initialization

	make (a_is_request: BOOLEAN; a_missing: like missing)
			-- Begin an object; `a_is_request': it is sent to the API; `a_missing': required fields that have not been set.
		do
			is_request := a_is_request
			missing := a_missing
			create json
			create object.make_empty
			create read_only.make (0)
		ensure
			is_request_set: is_request = a_is_request
		end

	make_check (a_missing: like missing)
			-- Write nothing, but look whether what is set has all that is required, and all that it needs inside.
		do
			make (True, a_missing)
			is_check := True
			create wrong_inside.make_empty
		ensure
			is_check: is_check
		end

feature -- Access

	missing_field: STRING_32
			-- The path of a required field that has not come, in the object or inside; empty if there is none.
		require
			is_check: is_check
		do
			if not needed.is_empty then
				create Result.make_from_string_general (needed.first)
			elseif attached wrong_inside as l_path then
				Result := l_path
			else
				create Result.make_empty
			end
		end

	required: ARRAYED_LIST [READABLE_STRING_GENERAL]
			-- The names of all required fields, if it is asked what is missing.
		attribute
			create Result.make (0)
		end

	object: JSON_OBJECT
			-- What has been written.

feature -- Status report

	is_request: BOOLEAN
			-- Is the object sent to the API, which sets some fields itself?

	is_check: BOOLEAN
			-- Is it only asked what is missing?

	is_blank (a_value: JSON_VALUE): BOOLEAN
			-- Does `a_value' say nothing, as what stands for a field that is missing?
		do
			Result := not (create {API_CHECK}).is_something (a_value)
		end

	is_missing (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Has the required field `a_name' not been set?
		do
			Result := attached missing as l_missing and then has_name (l_missing, a_name)
		end

feature -- Element change

	set_read_only (a_name: READABLE_STRING_GENERAL)
			-- Only the API sets the field `a_name': no request has it.
		do
			read_only.extend (a_name)
		end

	need (a_name: READABLE_STRING_GENERAL)
			-- The field `a_name', which has not been written yet, has to be set.
		do
			if is_check then
				required.extend (a_name)
				needed.extend (a_name)
			end
		end

feature -- Writing

	put (a_name: READABLE_STRING_GENERAL; a_value: detachable JSON_VALUE; a_is_null: BOOLEAN)
			-- Write a value, if there is one; else null, if `a_is_null'.
		do
			if is_check then
				found (a_name, a_value /= Void or a_is_null)
			elseif is_request and then has_name (read_only, a_name) then
					-- It is left out.
			elseif a_value /= Void then
				object.replace (a_value, json.from_text (a_name))
			elseif a_is_null then
				object.replace (create {JSON_NULL}, json.from_text (a_name))
			end
		end

	put_text (a_name: READABLE_STRING_GENERAL; a_value: detachable READABLE_STRING_GENERAL; a_is_null: BOOLEAN)
			-- Write a text, if there is one; else null, if `a_is_null'.
		do
			if is_check then
				found (a_name, a_value /= Void or a_is_null)
			elseif a_value /= Void then
				put (a_name, json.from_text (a_value), False)
			else
				put (a_name, Void, a_is_null)
			end
		end

	put_value (a_name: READABLE_STRING_GENERAL; a_value: detachable API_VALUE; a_is_null: BOOLEAN)
			-- Write an object of the API, if there is one; else null, if `a_is_null'.
		do
			if a_value = Void then
				put (a_name, Void, a_is_null)
			elseif is_check then
				put_inner (a_name, a_value.missing_field)
			else
				put (a_name, a_value.as_json (is_request), False)
			end
		end

	put_integer (a_name: READABLE_STRING_GENERAL; a_value: INTEGER_64; a_is_set, a_is_null: BOOLEAN)
			-- Write an integer, if it is set; else null, if `a_is_null'.
		do
			if a_is_set then
				put (a_name, create {JSON_NUMBER}.make_integer (a_value), False)
			else
				put (a_name, Void, a_is_null)
			end
		end

	put_natural (a_name: READABLE_STRING_GENERAL; a_value: NATURAL_64; a_is_set, a_is_null: BOOLEAN)
			-- Write an integer from 0 on, if it is set; else null, if `a_is_null'.
		do
			if a_is_set then
				put (a_name, json.from_natural (a_value), False)
			else
				put (a_name, Void, a_is_null)
			end
		end

	put_real (a_name: READABLE_STRING_GENERAL; a_value: REAL_64; a_is_set, a_is_null: BOOLEAN)
			-- Write a number, if it is set; else null, if `a_is_null'.
		do
			if a_is_set then
				put (a_name, json.from_real (a_value), False)
			else
				put (a_name, Void, a_is_null)
			end
		end

	put_boolean (a_name: READABLE_STRING_GENERAL; a_value: BOOLEAN; a_is_set, a_is_null: BOOLEAN)
			-- Write a boolean, if it is set; else null, if `a_is_null'.
		do
			if a_is_set then
				put (a_name, create {JSON_BOOLEAN}.make (a_value), False)
			else
				put (a_name, Void, a_is_null)
			end
		end

	put_required (a_name: READABLE_STRING_GENERAL; a_value: JSON_VALUE)
			-- Write a value that has to be there.
		do
			need (a_name)
			if not (is_missing (a_name) and then is_blank (a_value)) then
				put (a_name, a_value, False)
			end
		end

	put_required_text (a_name: READABLE_STRING_GENERAL; a_value: READABLE_STRING_GENERAL)
			-- Write a text that has to be there.
		do
			need (a_name)
			if not (is_missing (a_name) and then a_value.is_empty) then
				put_text (a_name, a_value, False)
			end
		end

	put_required_value (a_name: READABLE_STRING_GENERAL; a_value: API_VALUE)
			-- Write an object of the API that has to be there.
		do
			need (a_name)
			if not (is_missing (a_name) and then is_blank (a_value.as_json (is_request))) then
				put_value (a_name, a_value, False)
			end
		end

	put_required_integer (a_name: READABLE_STRING_GENERAL; a_value: INTEGER_64)
			-- Write an integer that has to be there.
		do
			need (a_name)
			put_integer (a_name, a_value, not is_missing (a_name), False)
		end

	put_required_natural (a_name: READABLE_STRING_GENERAL; a_value: NATURAL_64)
			-- Write an integer from 0 on that has to be there.
		do
			need (a_name)
			put_natural (a_name, a_value, not is_missing (a_name), False)
		end

	put_required_real (a_name: READABLE_STRING_GENERAL; a_value: REAL_64)
			-- Write a number that has to be there.
		do
			need (a_name)
			put_real (a_name, a_value, not is_missing (a_name), False)
		end

	put_required_boolean (a_name: READABLE_STRING_GENERAL; a_value: BOOLEAN)
			-- Write a boolean that has to be there.
		do
			need (a_name)
			put_boolean (a_name, a_value, not is_missing (a_name), False)
		end

	put_rest (a_fields: STRING_TABLE [JSON_VALUE]; a_format: detachable API_FORMAT)
			-- Write fields that have not been written; where they are as `a_format' has it, without what only the API sets.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, READABLE_STRING_GENERAL]
		do
			from
				l_cursor := a_fields.new_cursor
			until
				l_cursor.after
			loop
				if is_check then
					found (l_cursor.key, True)
				elseif not object.has_key (json.from_text (l_cursor.key)) then
					if is_request and then a_format /= Void and then a_format.accepts (l_cursor.item) then
						put (l_cursor.key, a_format.in_request (l_cursor.item), False)
					else
						put (l_cursor.key, l_cursor.item, False)
					end
				end
				l_cursor.forth
			end
		end

	put_inner (a_name: READABLE_STRING_GENERAL; a_missing: STRING_32)
			-- A field is there, inside of which `a_missing' is not; it is empty where nothing is missing.
		require
			is_check: is_check
		do
			found (a_name, True)
			if not a_missing.is_empty and then attached wrong_inside as l_path and then l_path.is_empty then
				l_path.append_string_general (a_name)
				if a_missing.item (1) /= '[' then
					l_path.append_character ('.')
				end
				l_path.append (a_missing)
			end
		end

feature {NONE} -- Implementation

	missing: detachable LIST [READABLE_STRING_GENERAL]
			-- The names of required fields that something empty stands for.

	needed: ARRAYED_LIST [READABLE_STRING_GENERAL]
			-- The required fields that have not come yet.
		attribute
			create Result.make (0)
		end

	wrong_inside: detachable STRING_32
			-- The path of the first field that is missing inside of another.

	found (a_name: READABLE_STRING_GENERAL; a_is_set: BOOLEAN)
			-- There is a field called `a_name'; `a_is_set': it has a value, or is null.
		local
			i: INTEGER
		do
			if a_is_set then
				from
					i := needed.count
				until
					i < 1
				loop
					if needed.i_th (i).same_string (a_name) then
						needed.go_i_th (i)
						needed.remove
					end
					i := i - 1
				end
			end
		end

	has_name (a_names: LIST [READABLE_STRING_GENERAL]; a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_name' one of `a_names'?
		local
			i: INTEGER
		do
			from
				i := a_names.count
			until
				i < 1 or Result
			loop
				Result := a_names.i_th (i).same_string (a_name)
				i := i - 1
			end
		end

	json: API_JSON
			-- What writes texts and numbers.

	read_only: ARRAYED_LIST [READABLE_STRING_GENERAL]
			-- The names of the fields that only the API sets.

end
