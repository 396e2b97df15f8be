class
	OPEN_VERBATIM_STRING

feature -- Access

	text: STRING_8
		do
			Result := "[
				-- ERROR^: a verbatim string that does not end
		end

end
