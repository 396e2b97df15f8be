note
	description: "[
		What this client does not know: a value whose tag or shape no variant of a union has. It is kept as it came, and
		sent back so. `text ("type")' and `field ("data")' read an object.
	]"

deferred class
	API_UNKNOWN

inherit
	API_SIMPLE_VALUE

feature {NONE} -- Initialization

	make (a_json: JSON_VALUE)
			-- Hold `a_json'.
		do
			json := a_json
		ensure
			json_set: json = a_json
		end

feature -- Access

	json: JSON_VALUE
			-- What the API has sent.

	field (a_name: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- The field `a_name'; Void if there is none, or if the value is no object.
		do
			if attached {JSON_OBJECT} json as l_object then
				Result := l_object.item ((create {API_JSON}).from_text (a_name))
			end
		end

	text (a_name: READABLE_STRING_GENERAL): detachable STRING_32
			-- The text of the field `a_name'; Void if it is no text.
		do
			if attached {JSON_STRING} field (a_name) as l_string then
				Result := (create {API_JSON}).to_text (l_string)
			end
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := json
		end

end
