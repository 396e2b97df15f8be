class
	API_TEST

feature -- Tests

	test_create_chat_completion -- ERROR: `test_create_chat_completion' tests nothing
		do
			-- TODO
		end

	test_list_models
		do
			assert ("not_implemented", False) -- ERROR: it tests nothing
		end

	assert (a_tag: STRING_8; a_condition: BOOLEAN)
			-- Check `a_condition'.
		do
			check
				holds: a_condition
			end
		end

end
