note
	description: "A server-sent event, or a line of JSON."

class
	API_EVENT

create
	make

feature {NONE} -- Initialization

	make (a_name, a_data, a_id: READABLE_STRING_8)
			-- An event; all in UTF-8.
		do
			name := a_name.to_string_8
			data := a_data.to_string_8
			id := a_id.to_string_8
		end

feature -- Access

	name: STRING_8
			-- What kind of event it is: `message' if the server does not say.

	data: STRING_8
			-- What it holds.

	id: STRING_8
			-- The last id that the server has sent.

feature -- Conversion

	to_json: JSON_OBJECT
			-- Name, data and id as an object, for documents that describe events as a whole.
		local
			l_json: API_JSON
		do
			create l_json
			create Result.make_with_capacity (3)
			Result.put (l_json.from_text (name), "event")
			if attached l_json.value (data) as l_data and then (attached {JSON_OBJECT} l_data or attached {JSON_ARRAY} l_data) then
				Result.put (l_data, "data")
			else
				Result.put (l_json.from_text ({UTF_CONVERTER}.utf_8_string_8_to_string_32 (data)), "data")
			end
			if not id.is_empty then
				Result.put (l_json.from_text ({UTF_CONVERTER}.utf_8_string_8_to_string_32 (id)), "id")
			end
		end

end
