note
	description: "Between the values of one type and JSON."

deferred class
	API_CODEC [G]

inherit
	API_FORMAT

feature -- Conversion

	decoded (a_json: JSON_VALUE): G
			-- The value that `a_json' says.
		require
			accepted: accepts (a_json)
		deferred
		end

	encoded (a_value: G; a_is_request: BOOLEAN): JSON_VALUE
			-- `a_value' as JSON; in a request, without what only the API sets.
		deferred
		end

	in_request (a_json: JSON_VALUE): JSON_VALUE
			-- <Precursor>
		do
			Result := encoded (decoded (a_json), True)
		end

feature -- Status report

	missing_field (a_value: G): STRING_32
			-- The path of a required field inside of `a_value' that is not set; empty if there is none.
		do
			create Result.make_empty
		end

	missing_inside (a_json: JSON_VALUE): STRING_32
			-- <Precursor>
		do
			Result := missing_field (decoded (a_json))
		end

feature -- Access

	blank: G
			-- What stands for a value that has not come.
		deferred
		end

feature -- Fields

	field (a_fields: API_FIELD_READER; a_name: READABLE_STRING_GENERAL): detachable G
			-- The value of a field; Void if it is not there or does not fit.
		do
			if attached a_fields.value (a_name, Current) as l_json then
				Result := decoded (l_json)
			end
		end

	required_field (a_fields: API_FIELD_READER; a_name: READABLE_STRING_GENERAL): G
			-- The value of a field that has to be there; `blank' if it is not, or does not fit.
		do
			if attached a_fields.required_value (a_name, Current) as l_json then
				Result := decoded (l_json)
			else
				Result := blank
			end
		end

	put (a_fields: API_FIELD_WRITER; a_name: READABLE_STRING_GENERAL; a_value: detachable G; a_is_null: BOOLEAN)
			-- Write `a_value' as a field, if there is one; else null, if `a_is_null'.
		do
			if attached a_value as l_value and then a_fields.is_check then
				a_fields.put_inner (a_name, missing_field (l_value))
			elseif attached a_value as l_value then
				a_fields.put (a_name, encoded (l_value, a_fields.is_request), False)
			else
				a_fields.put (a_name, Void, a_is_null)
			end
		end

	put_required (a_fields: API_FIELD_WRITER; a_name: READABLE_STRING_GENERAL; a_value: G)
			-- Write a value that has to be there as a field.
		do
			a_fields.need (a_name)
			if not (a_fields.is_missing (a_name) and then a_fields.is_blank (encoded (a_value, True))) then
				put (a_fields, a_name, a_value, False)
			end
		end

end
