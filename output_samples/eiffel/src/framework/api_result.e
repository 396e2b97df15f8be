note
	description: "[
		What one call gave: a value, or an error, which the service forgets with its next call. Made as
		`create l_result.make (l_api.files, l_api.files.retrieve_file ("file-1"))'.
	]"

class
	API_RESULT [G]

create
	make

feature {NONE} -- Initialization

	make (a_service: API_SERVICE; a_value: detachable G)
			-- `a_value', which the last call of `a_service' gave, or why it gave none.
		require
			called: a_service.last_response /= Void
		do
			optional_value := a_value
			optional_error := a_service.last_error
			response := a_service.last_response
		ensure
			ok: is_ok = a_service.is_ok
			error_kept: optional_error = a_service.last_error
			value_kept: has_value = (a_value /= Void)
		end

feature -- Access

	value: G
			-- What the call gave.
		require
			has_value: has_value
		do
			check attached optional_value as l_value then
				Result := l_value
			end
		end

	value_or (a_default: G): G
			-- What the call gave; `a_default' if that is nothing.
		do
			if attached optional_value as l_value then
				Result := l_value
			else
				Result := a_default
			end
		end

	error: API_ERROR
			-- Why it gave nothing.
		require
			not_ok: not is_ok
		do
			check attached optional_error as l_error then
				Result := l_error
			end
		end

	response: detachable API_RESPONSE
			-- What came back.

feature -- Status report

	is_ok: BOOLEAN
			-- Has the call gone well?
		do
			Result := optional_error = Void
		end

	has_value: BOOLEAN
			-- Has it given a value? Where the document says that there can be none, it has not even though all is well.
		do
			Result := optional_value /= Void
		end

feature {NONE} -- Implementation

	optional_value: detachable G
			-- What the call gave; Void if that is nothing.

	optional_error: detachable API_ERROR
			-- Why it gave nothing; Void if it went well.

invariant
	value_or_error: not (has_value and optional_error /= Void)

end
