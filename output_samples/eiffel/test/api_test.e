note
	description: "The root of the test system: tests of the framework and of every operation."

class
	API_TEST

create
	make

feature {NONE} -- Initialization

	make
			-- Run all tests.
		local
			l_run: API_TEST_RUN
		do
			create l_run.make
			l_run.run_case (create {API_FRAMEWORK_TEST}.make (l_run))
			l_run.run_case (create {CHAT_API_TEST}.make (l_run))
			l_run.run_case (create {COMPLETIONS_API_TEST}.make (l_run))
			l_run.run_case (create {EMBEDDINGS_API_TEST}.make (l_run))
			l_run.run_case (create {MODELS_API_TEST}.make (l_run))
			l_run.run_case (create {FILES_API_TEST}.make (l_run))
			l_run.run_case (create {UPLOADS_API_TEST}.make (l_run))
			l_run.run_case (create {MODERATIONS_API_TEST}.make (l_run))
			l_run.run_case (create {IMAGES_API_TEST}.make (l_run))
			l_run.run_case (create {AUDIO_API_TEST}.make (l_run))
			l_run.run_case (create {BATCH_API_TEST}.make (l_run))
			l_run.run_case (create {FINE_TUNING_API_TEST}.make (l_run))
			l_run.run_case (create {VECTOR_STORES_API_TEST}.make (l_run))
			l_run.report
		end

end
