note
	description: "Writes the fields of an object as JSON, those that are set only."

class
	API_FIELD_WRITER

create
	make

feature {NONE} -- Initialization

	make (a_is_request: BOOLEAN)
			-- Begin an object; `a_is_request': it is sent to the API.
		do
			is_request := a_is_request
			create json
			create object.make_empty
			create read_only.make (0)
		ensure
			is_request_set: is_request = a_is_request
		end

feature -- Access

	object: JSON_OBJECT
			-- What has been written.

feature -- Status report

	is_request: BOOLEAN
			-- Is the object sent to the API, which sets some fields itself?

feature -- Element change

	set_read_only (a_name: READABLE_STRING_GENERAL)
			-- Only the API sets the field `a_name': no request has it.
		do
			read_only.force (True, a_name)
		end

feature -- Writing

	put (a_name: READABLE_STRING_GENERAL; a_value: detachable JSON_VALUE; a_is_null: BOOLEAN)
			-- Write a value, if there is one; else null, if `a_is_null'.
		do
			if is_request and then read_only.has (a_name) then
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
			if a_value /= Void then
				put (a_name, json.from_text (a_value), False)
			else
				put (a_name, Void, a_is_null)
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
				if not object.has_key (json.from_text (l_cursor.key)) then
					if is_request and then a_format /= Void and then a_format.accepts (l_cursor.item) then
						put (l_cursor.key, a_format.in_request (l_cursor.item), False)
					else
						put (l_cursor.key, l_cursor.item, False)
					end
				end
				l_cursor.forth
			end
		end

feature {NONE} -- Implementation

	json: API_JSON
			-- What writes texts and numbers.

	read_only: API_TABLE [BOOLEAN]
			-- The names of the fields that only the API sets.

end
